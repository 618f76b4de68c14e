using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A proposal was put before members.</summary>
/// <param name="About">The proposal.</param>
/// <param name="CommentsBy">The last day for comments.</param>
public sealed record ProposalPut(RecordRef About, DateOnly CommentsBy) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The proposal was put to members, who may comment until {CommentsBy.InWords()}";
}
