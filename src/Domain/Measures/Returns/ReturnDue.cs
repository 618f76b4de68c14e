using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>What is owed for one period of a measure, and where it stands on a day.</summary>
/// <param name="Period">The period.</param>
/// <param name="Due">The day on which its figure is due.</param>
/// <param name="State">Where it stands.</param>
/// <param name="DaysLate">How many days late it was when it was handed in, or is while it is not; 0 where it is or was in time.</param>
public sealed record ReturnDue(Period Period, DateOnly Due, DueState State, int DaysLate)
{
    /// <summary>How many days before its day something is called due soon.</summary>
    public const int DaysAhead = 7;

    /// <summary>Whether it was handed in.</summary>
    public bool IsHandedIn => State >= DueState.Submitted;

    /// <summary>Whether nobody entered anything, although its period has ended.</summary>
    public bool IsMissing => State is DueState.DueSoon or DueState.Overdue or DueState.NotDue;

    /// <summary>Where a period stands.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period.</param>
    /// <param name="figures">The figures of the period, whole and parts, as they are now.</param>
    /// <param name="handedIn">Its return; null where there is none yet.</param>
    /// <param name="today">The day.</param>
    public static ReturnDue Of(Measure measure, Period period, IReadOnlyList<Observation> figures, Return? handedIn, DateOnly today)
    {
        var due = DueOn(measure, period);
        var whole = figures.FirstOrDefault(figure => figure.SeriesId == measure.Id);
        var state = handedIn?.State == ReturnState.Locked ? DueState.Locked
            : figures.Any(figure => figure.IsInQuestion) ? DueState.InQuestion
            : whole is not null && figures.Min(figure => figure.State) is var reached && reached > FigureState.Entered ? reached switch { FigureState.Submitted => DueState.Submitted, FigureState.Approved => DueState.Approved, _ => DueState.Locked }
            : figures.Count > 0 ? DueState.Entered
            : due < today ? DueState.Overdue
            : period.To < today && due.DayNumber - today.DayNumber <= DaysAhead ? DueState.DueSoon : DueState.NotDue;
        // What came without a return was loaded or is older than the product: nobody was late with it.
        var came = handedIn?.FirstHandedIn is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : state >= DueState.Submitted ? due : today;
        return new(period, due, state, Math.Max(0, came.DayNumber - due.DayNumber));
    }

    /// <summary>The day on which a period's figure is due.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period.</param>
    public static DateOnly DueOn(Measure measure, Period period) => period.To.AddDays(measure.DefinitionFor(period).DueAfterDays);
}
