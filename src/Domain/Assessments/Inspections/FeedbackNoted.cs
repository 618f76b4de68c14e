using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What the inspectors said was noted.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Note">The note.</param>
public sealed record FeedbackNoted(RecordRef About, FeedbackNote Note) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Feedback of {Note.On.InWords()} noted, from {Note.From}";

    /// <inheritdoc/>
    public override string? Said => Note.Words;
}
