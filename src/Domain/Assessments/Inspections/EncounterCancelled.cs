using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>An interview or a focus group was cancelled; it stays in the list with its reason.</summary>
/// <param name="About">The inspection.</param>
/// <param name="What">What it was called.</param>
/// <param name="On">The day for which it was planned; null where none was set.</param>
/// <param name="Because">Why.</param>
public sealed record EncounterCancelled(RecordRef About, string What, DateOnly? On, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{What}{(On is { } day ? $" on {day.InWords()}" : "")} cancelled";

    /// <inheritdoc/>
    public override string? Said => Because;
}
