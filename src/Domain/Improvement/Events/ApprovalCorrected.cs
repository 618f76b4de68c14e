using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A wrong approval was corrected by a new one.</summary>
/// <param name="About">The plan.</param>
/// <param name="Label">The version.</param>
/// <param name="Was">The wrong reference.</param>
/// <param name="Now">The right one.</param>
/// <param name="Because">What was wrong.</param>
public sealed record ApprovalCorrected(RecordRef About, string Label, string Was, string Now, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Approval of version {Label} corrected from {Was} to {Now}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
