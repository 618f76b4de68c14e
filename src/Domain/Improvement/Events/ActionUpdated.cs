using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A lead said how an action stands.</summary>
/// <param name="About">The action.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status now.</param>
/// <param name="Narrative">What was said.</param>
/// <param name="WithdrawsClosing">Whether a closing waited for approval, which the new status withdraws.</param>
public sealed record ActionUpdated(RecordRef About, ActionStatus From, ActionStatus To, string? Narrative, bool WithdrawsClosing = false) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => From == To ? $"{To.InWords()}: no change" : $"{From.InWords()} changed to {To.InWords()}{(WithdrawsClosing ? "; the closing that was asked for is withdrawn" : "")}";

    /// <inheritdoc/>
    public override string? Said => Narrative;
}
