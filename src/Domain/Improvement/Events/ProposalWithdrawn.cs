using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>What a draft had taken over of a newer paper for an action was withdrawn.</summary>
/// <param name="About">The action.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Kind">What the paper would have done to the action.</param>
public sealed record ProposalWithdrawn(RecordRef About, string Paper, ProposedKind Kind) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Kind switch { ProposedKind.Added => "Addition", ProposedKind.TakenOut => "Taking out", _ => "Change" }} read from {Paper} withdrawn";
}
