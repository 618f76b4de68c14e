using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A member commented on a proposal.</summary>
/// <param name="About">The proposal.</param>
/// <param name="Number">The number of the comment, from 1.</param>
public sealed record ProposalCommented(RecordRef About, int Number) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Comment {Number} was given";
}
