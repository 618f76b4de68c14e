using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A proposal was closed, with what came of the comments.</summary>
/// <param name="About">The proposal.</param>
/// <param name="Outcome">What came of them.</param>
public sealed record ProposalClosed(RecordRef About, string Outcome) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The proposal was closed";

    /// <inheritdoc/>
    public override string? Said => Outcome;
}
