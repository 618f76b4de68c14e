using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The settings of the council were changed.</summary>
/// <param name="About">The council.</param>
/// <param name="Fields">What was changed.</param>
public sealed record CouncilChanged(RecordRef About, IReadOnlyList<string> Fields) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", Fields)}";
}
