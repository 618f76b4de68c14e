using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>An interview or a focus group was planned.</summary>
/// <param name="About">The inspection.</param>
/// <param name="What">What it is called.</param>
/// <param name="On">The day; null while it is not set.</param>
public sealed record EncounterPlanned(RecordRef About, string What, DateOnly? On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{What} planned{(On is { } day ? $" for {day.InWords()}" : "")}";
}
