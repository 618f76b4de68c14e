using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A board approved a version of a plan.</summary>
/// <param name="About">The plan.</param>
/// <param name="Label">The version.</param>
/// <param name="Board">The board.</param>
/// <param name="Decision">The reference.</param>
public sealed record PlanApproved(RecordRef About, string Label, string Board, string Decision) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Label} approved by {Board}, {Decision}";
}
