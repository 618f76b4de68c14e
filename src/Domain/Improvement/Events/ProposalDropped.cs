using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>What a draft proposed for an action went with the draft.</summary>
/// <param name="About">The action.</param>
/// <param name="Label">The version's label.</param>
public sealed record ProposalDropped(RecordRef About, string Label) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Proposal dropped with the draft of version {Label}";
}
