using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A version of a plan was put before a board.</summary>
/// <param name="About">The plan.</param>
/// <param name="Label">The version.</param>
/// <param name="Board">The board.</param>
public sealed record PlanSubmitted(RecordRef About, string Label, string Board) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Label} submitted to {Board}";
}
