using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A step that had been set by hand is counted again.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Step">The step.</param>
/// <param name="Now">Its first day, as counted.</param>
/// <param name="Others">How many other steps moved with it.</param>
public sealed record StepReleased(RecordRef About, string Step, DateOnly Now, int Others) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"“{Step}” counted again: {Now.InWords()}{(Others == 0 ? "" : $", and {CountingWords.Several(Others, "step")} with it")}";
}
