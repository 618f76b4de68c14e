using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The inspectors asked for a document.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Number">The number of the document.</param>
/// <param name="What">What was asked for.</param>
/// <param name="Due">By when; null for no day.</param>
public sealed record DocumentAskedFor(RecordRef About, int Number, string What, DateOnly? Due) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Document {Number} asked for{(Due is { } day ? $" by {day.InWords()}" : "")}";

    /// <inheritdoc/>
    public override string? Said => What;
}
