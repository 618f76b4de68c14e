using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>The inspectors' room was opened, or its last day was moved.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Until">The last day on which it is open.</param>
/// <param name="Before">The last day that held before; null where it was not open.</param>
public sealed record RoomOpened(RecordRef About, DateOnly Until, DateOnly? Before) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Before is { } before ? $"Inspectors’ room open until {Until.InWords()} instead of {before.InWords()}" : $"Inspectors’ room opened until {Until.InWords()}";
}
