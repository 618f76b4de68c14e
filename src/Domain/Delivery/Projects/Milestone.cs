namespace GoldenThread.Domain.Delivery;

/// <summary>Something that a project is to have reached by a day.</summary>
public sealed record Milestone
{
    /// <summary>Its key in the project, from 1; it stays when the order changes.</summary>
    public required int Key { get; init; }

    /// <summary>What is reached.</summary>
    public required string Title { get; init; }

    /// <summary>The stage that it belongs to; null for none.</summary>
    public int? Stage { get; init; }

    /// <summary>The day on which work on it begins; null where it begins when what it waits for is reached.</summary>
    public DateOnly? Starts { get; init; }

    /// <summary>The day on which it was to be reached when the project was approved, or a change was.</summary>
    public required DateOnly Baseline { get; init; }

    /// <summary>The day on which it is expected now; null where that is the baseline.</summary>
    public DateOnly? Forecast { get; init; }

    /// <summary>The day on which it was reached; null before.</summary>
    public DateOnly? Actual { get; init; }

    /// <summary>The keys of the milestones that must be reached before work on it begins.</summary>
    public IReadOnlyList<int> After { get; init; } = [];

    /// <summary>The day on which it was reached, else is expected.</summary>
    public DateOnly Finish => Actual ?? Forecast ?? Baseline;

    /// <summary>By how many days it is later than its baseline; below nought where it is earlier.</summary>
    public int Slip => Finish.DayNumber - Baseline.DayNumber;
}
