namespace GoldenThread.Domain.Boards;

/// <summary>Which rules a council goes by, and their numbers.</summary>
public sealed record ExceptionSettings
{
    /// <summary>The rules that are on.</summary>
    public IReadOnlyCollection<ExceptionRule> On { get; init; } = Enum.GetValues<ExceptionRule>().ToHashSet();

    /// <summary>From how many red periods running on; 2 or more.</summary>
    public int RedPeriods { get; init; } = 2;

    /// <summary>Below which chance of meeting the year's target it is an exception, as a share, above 0 and below 1.</summary>
    public double LeastChance { get; init; } = 0.25;

    /// <summary>By how many days an action may be late before it is an exception; 0 or more.</summary>
    public int DaysLate { get; init; }

    /// <summary>After how many days without an update an action is an exception; 1 or more.</summary>
    public int DaysSilent { get; init; } = 92;

    /// <summary>By how many days a milestone may slip before it is an exception; 0 or more.</summary>
    public int DaysSlipped { get; init; } = 28;
}
