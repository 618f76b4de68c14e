using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A milestone or sub-action was reached.</summary>
/// <param name="About">The action.</param>
/// <param name="Step">Its words.</param>
/// <param name="On">The day.</param>
public sealed record StepReached(RecordRef About, string Step, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Reached: {Step}";
}
