using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A post was changed.</summary>
/// <param name="About">The post.</param>
/// <param name="Fields">What was changed.</param>
public sealed record PostChanged(RecordRef About, IReadOnlyList<string> Fields) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", Fields)}";
}
