using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>The stages and milestones of a project were set.</summary>
/// <param name="About">The project.</param>
/// <param name="Lines">What changed, a line for each thing.</param>
public sealed record MilestonesSet(RecordRef About, IReadOnlyList<string> Lines) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Stages and milestones were set";

    /// <inheritdoc/>
    public override string? Said => Lines.Count == 0 ? null : string.Join("\n", Lines);
}
