using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The periods for which figures of a measure are entered.</summary>
public static class OwedPeriods
{
    /// <summary>Whether somebody enters its figures at all: those that a formula gives come of themselves.</summary>
    /// <param name="measure">The measure.</param>
    public static bool IsEntered(this Measure measure) => measure.Definition.Formula.Length == 0;

    /// <summary>The periods that end in a stretch and for which a figure is wanted, oldest first; of positions on a day, the stretch's last day.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="stretch">The stretch: a month, a quarter, a year.</param>
    public static IEnumerable<Period> OwedIn(this Measure measure, Period stretch)
    {
        if (!measure.IsEntered()) { yield break; }
        var frequency = measure.Definition.Frequency;
        if (frequency == Frequency.Snapshot)
        {
            if (!(measure.EndedOn < stretch.To)) { yield return Period.Of(stretch.To); }
            yield break;
        }

        for (var period = frequency.PeriodOf(stretch.From); period.To <= stretch.To; period = frequency.After(period))
        {
            // The first may be over before the stretch begins, where years are left out.
            if (period.To >= stretch.From && !(measure.EndedOn < period.From)) { yield return period; }
        }
    }

    /// <summary>The latest period that has ended before a day; null for positions on a day, which have no rhythm, and where the measure had ended.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="today">The day.</param>
    public static Period? LatestOwed(this Measure measure, DateOnly today)
    {
        var frequency = measure.Definition.Frequency;
        if (!measure.IsEntered() || frequency == Frequency.Snapshot) { return null; }
        var period = frequency.PeriodOf(today);
        while (period.To >= today) { period = frequency.Before(period); }
        return measure.EndedOn < period.From ? null : period;
    }

    /// <summary>Whether a figure was owed for a period: from that on in which the measure was defined, or from its first figures on.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="period">The period.</param>
    /// <param name="first">The first day of its first figure; null where it has none.</param>
    public static bool IsOwed(this Measure measure, Period period, DateOnly? first) => first <= period.From || period.To >= DateOnly.FromDateTime(measure.Definitions[0].At.UtcDateTime);
}
