using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>An aim ended.</summary>
/// <param name="About">The aim.</param>
/// <param name="IsReached">Whether it was reached.</param>
/// <param name="Because">What shows it, or why it was given up.</param>
public sealed record AimEnded(RecordRef About, bool IsReached, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsReached ? "Reached" : "Given up";

    /// <inheritdoc/>
    public override string Said => Because;
}
