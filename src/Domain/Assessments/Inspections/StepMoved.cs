using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A step of the timetable of an inspection was moved by hand.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Step">The step.</param>
/// <param name="Before">Its first day before.</param>
/// <param name="After">Its first day now.</param>
/// <param name="Others">How many other steps moved with it.</param>
/// <param name="Because">Why.</param>
public sealed record StepMoved(RecordRef About, string Step, DateOnly Before, DateOnly After, int Others, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{(Before == After ? $"“{Step}” fixed on {After.InWords()}" : $"“{Step}” moved from {Before.InWords()} to {After.InWords()}")}{(Others == 0 ? "" : $", and {CountingWords.Several(Others, "step")} with it")}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
