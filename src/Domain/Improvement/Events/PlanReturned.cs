using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A board sent a version of a plan back.</summary>
/// <param name="About">The plan.</param>
/// <param name="Label">The version.</param>
/// <param name="Board">The board.</param>
/// <param name="Decision">The reference.</param>
/// <param name="Because">What it asked for.</param>
public sealed record PlanReturned(RecordRef About, string Label, string Board, string Decision, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Label} sent back by {Board}, {Decision}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
