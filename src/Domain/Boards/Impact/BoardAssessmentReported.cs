using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A board received the assessment of another's impact.</summary>
/// <param name="About">The assessment.</param>
/// <param name="To">The board that received it.</param>
/// <param name="On">The day.</param>
public sealed record BoardAssessmentReported(RecordRef About, string To, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Reported to {To} on {On.InWords()}";
}
