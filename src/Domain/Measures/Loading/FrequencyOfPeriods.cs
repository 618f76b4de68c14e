using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Loading;

/// <summary>How often a measure is collected, as the periods of its figures show it.</summary>
public static class FrequencyOfPeriods
{
    private static readonly Frequency[] InOrder =
    [
        Frequency.Monthly, Frequency.Quarterly, Frequency.Annual, Frequency.CalendarYear, Frequency.AcademicYear, Frequency.HalfYearly, Frequency.Weekly, Frequency.RollingYear, Frequency.Pooled, Frequency.Biennial,
    ];

    /// <summary>The frequency of which every period is one; where none is, figures are those of whatever stretch they are given for.</summary>
    /// <param name="periods">The periods.</param>
    public static Frequency Of(IReadOnlyCollection<Period> periods) =>
        periods.Count == 0 ? Frequency.Snapshot
        : InOrder.Cast<Frequency?>().FirstOrDefault(frequency => periods.All(period => frequency!.Value.Holds(period))) ?? Frequency.Snapshot;

    /// <summary>After how many days a published figure is due: national statistics come late, those of a year latest.</summary>
    /// <param name="frequency">How often.</param>
    public static int PublishedAfterDays(Frequency frequency) => frequency.PerYear() > 1 ? 180 : 540;
}
