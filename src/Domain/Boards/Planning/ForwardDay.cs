namespace GoldenThread.Domain.Boards;

/// <summary>A day on which a board meets, or is expected to.</summary>
/// <param name="BoardId">The board.</param>
/// <param name="On">The day; null for what no day is known for.</param>
/// <param name="Meeting">The meeting; null where none is planned and its cycle gives the day.</param>
/// <param name="Things">What comes to it.</param>
public sealed record ForwardDay(Guid BoardId, DateOnly? On, Meeting? Meeting, IReadOnlyList<ForwardThing> Things);

/// <summary>Something that comes to a board.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="What">What.</param>
/// <param name="Words">What of it, or how often; empty for nothing.</param>
/// <param name="Due">The first day on which the board may receive it; null for its next meeting.</param>
public sealed record ForwardThing(ForwardKind Kind, string What, string Words, DateOnly? Due)
{
    /// <summary>The case; null where it is none.</summary>
    public Case? Case { get; init; }

    /// <summary>The post from which it comes; null where that is not said.</summary>
    public Guid? Post { get; init; }

    /// <summary>Who brings it, in words; empty where that is not said.</summary>
    public string Who { get; init; } = "";

    /// <summary>Where it is looked at; null for nowhere.</summary>
    public string? Path { get; init; }
}

/// <summary>What can come to a board.</summary>
public enum ForwardKind
{
    /// <summary>A case that is to be taken.</summary>
    Case,

    /// <summary>A case that another board referred.</summary>
    Referral,

    /// <summary>What the reporting calendar says.</summary>
    Calendar,

    /// <summary>A report from the monitoring of a plan.</summary>
    Monitoring,

    /// <summary>An assessment of another board's impact.</summary>
    Assessment,

    /// <summary>What else stands on its agenda.</summary>
    Agenda,
}

/// <summary>A report that an action's monitoring owes to a board.</summary>
/// <param name="What">The action.</param>
/// <param name="Words">The report, in the plan's words.</param>
/// <param name="Due">When the next is due.</param>
/// <param name="EveryMonths">How many months lie between two; null where the plan does not say.</param>
/// <param name="Path">Where the action is looked at.</param>
public sealed record DueReport(string What, string Words, DateOnly Due, int? EveryMonths, string Path);
