using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The name or address of a person was changed.</summary>
/// <param name="About">The person.</param>
/// <param name="Fields">What was changed.</param>
public sealed record PersonChanged(RecordRef About, IReadOnlyList<string> Fields) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", Fields)}";
}
