using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>Somebody who must approve a project said whether they do.</summary>
/// <param name="About">The project.</param>
/// <param name="Who">Who said so.</param>
/// <param name="IsGiven">Whether they approved.</param>
/// <param name="IsLast">Whether the project is approved by that.</param>
/// <param name="Words">What they said.</param>
public sealed record ProjectApprovalRecorded(RecordRef About, string Who, bool IsGiven, bool IsLast, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Who} {(IsGiven ? "approved it" : "did not approve it")}{(IsLast ? ": the project is approved" : "")}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
