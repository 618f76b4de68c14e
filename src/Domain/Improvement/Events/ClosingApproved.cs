using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>The closing of an action was approved by somebody else.</summary>
/// <param name="About">The action.</param>
/// <param name="AskedBy">The post that asked.</param>
/// <param name="Words">What the approver said.</param>
public sealed record ClosingApproved(RecordRef About, string AskedBy, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Closed as done; asked by {AskedBy}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
