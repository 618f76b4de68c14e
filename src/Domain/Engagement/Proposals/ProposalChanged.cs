using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>What is said of a proposal was changed.</summary>
/// <param name="About">The proposal.</param>
public sealed record ProposalChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The proposal was changed";
}
