using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A board reviewed a plan and amended nothing.</summary>
/// <param name="About">The plan.</param>
/// <param name="Label">The version.</param>
/// <param name="Board">The board.</param>
public sealed record PlanReviewed(RecordRef About, string Label, string Board) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Reviewed by {Board}, nothing amended; version {Label}";
}
