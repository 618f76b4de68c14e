using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>The minutes of a meeting were approved.</summary>
/// <param name="About">The meeting.</param>
/// <param name="At">The day of the meeting that approved them.</param>
/// <param name="Corrections">What it corrected; null for nothing.</param>
public sealed record MinutesApproved(RecordRef About, DateOnly At, string? Corrections) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Minutes approved on {At.InWords()}{(Corrections is null ? "" : ", corrected")}";

    /// <inheritdoc/>
    public override string? Said => Corrections;
}
