namespace GoldenThread.Domain.Reports;

/// <summary>Something that somebody gets on a day: a row of the reports calendar (R108). It follows from a rule that stands elsewhere, and is typed nowhere.</summary>
public sealed record CalendarRow
{
    /// <summary>How many days before its day something is called due.</summary>
    public const int DaysAhead = 30;

    /// <summary>Its day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required CalendarKind Kind { get; init; }

    /// <summary>What is received.</summary>
    public required string What { get; init; }

    /// <summary>Who prepares it; empty where nobody is named.</summary>
    public string By { get; init; } = "";

    /// <summary>Which sort of receiver gets it.</summary>
    public required CalendarReceiver For { get; init; }

    /// <summary>Who gets it, by name.</summary>
    public required string To { get; init; }

    /// <summary>The board that gets it; null where none does.</summary>
    public Guid? BoardId { get; init; }

    /// <summary>The rule from which it follows, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>Where that rule stands; empty for nowhere that this reader may look.</summary>
    public string RulePath { get; init; } = "";

    /// <summary>The day on which it was issued; null before.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Where it is looked at; empty for nowhere.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether it was recorded that it did not come.</summary>
    public bool IsMissed { get; init; }

    /// <summary>Whether what it was for is cancelled.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether a rule gives its day, so that it can be late; what waits without a day never is.</summary>
    public bool HasDeadline { get; init; } = true;

    /// <summary>What else is known of it; empty for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>How many days late it was issued, or is while it is not; 0 where it is not late.</summary>
    /// <param name="today">The day.</param>
    public int DaysLate(DateOnly today) => IsMissed || IsCancelled || !HasDeadline ? 0 : Math.Max(0, (IssuedOn ?? today).DayNumber - On.DayNumber);

    /// <summary>Where it stands.</summary>
    /// <param name="today">The day.</param>
    public CalendarState StateOn(DateOnly today) =>
        IsCancelled ? CalendarState.Cancelled
        : IsMissed ? CalendarState.Missed
        : IssuedOn is not null ? CalendarState.Issued
        : DaysLate(today) > 0 ? CalendarState.Late
        : On.DayNumber - today.DayNumber <= DaysAhead ? CalendarState.Due : CalendarState.NotYet;
}
