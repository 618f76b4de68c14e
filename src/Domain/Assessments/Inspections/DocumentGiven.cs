using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>A document was given to the inspectors.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Number">The number of the document.</param>
/// <param name="What">What was asked for.</param>
/// <param name="On">The day on which it was given.</param>
/// <param name="DaysLate">How many days late; 0 for in time.</param>
/// <param name="IsCorrection">Whether it had been recorded otherwise before.</param>
/// <param name="Words">How it was given; null where a piece of evidence says it.</param>
public sealed record DocumentGiven(RecordRef About, int Number, string What, DateOnly On, int DaysLate, bool IsCorrection, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Document {Number} given on {On.InWords()}{(DaysLate == 0 ? "" : $", {CountingWords.Several(DaysLate, "day")} late")}{(IsCorrection ? " (corrected)" : "")}: {What}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
