using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Looks at the periods of one measure: those that are missing between others, whatever the area, and those that are written in several ways.</summary>
internal static class MeasurePeriods
{
    private const int FewestPeriods = 4;

    public static IEnumerable<FileFinding> Of(IReadOnlyList<FoundSeries> all)
    {
        var periods = new HashSet<FoundPeriod>();
        foreach (var each in all)
        {
            foreach (ref readonly var point in each.Points) { periods.Add(point.Period); }
        }

        var name = all[0].Measure.Measure.Name;
        foreach (var several in periods.GroupBy(period => (period.Period.From, period.Period.To)).Where(group => group.Count() > 1))
        {
            yield return new(FileFindingKind.OnePeriodSeveralLabels, $"{name}: {several.First().Period.InWords} is written as {string.Join(", ", several.Select(period => $"“{CellText.Short(period.Label)}”"))}.", [], several.Count());
        }

        foreach (var alike in periods.GroupBy(period => Length(period.Period)))
        {
            if (Gaps([.. alike.Select(period => period.Period.To).Distinct().Order()]) is { Count: > 0 } gaps)
            {
                yield return new(FileFindingKind.PeriodGap, $"{name}: nothing stands between the periods that end with {string.Join(", and between ", gaps.Take(3).Select(gap => $"{gap.Before.InWords()} and {gap.After.InWords()}"))}{(gaps.Count > 3 ? " and further ones" : "")}.", [], gaps.Count);
            }
        }
    }

    // Only periods of one length follow each other at one step; odd stretches have none.
    private static int Length(Period period) => period.Kind switch
    {
        PeriodKind.Day => 0,
        PeriodKind.Span or PeriodKind.Cumulative => -1 - period.GetHashCode(),
        _ => Months(period.From, period.To.AddDays(1)),
    };

    private static List<(DateOnly Before, DateOnly After)> Gaps(List<DateOnly> ends)
    {
        if (ends.Count < FewestPeriods) { return []; }
        var steps = ends.Zip(ends.Skip(1), (before, after) => (Before: before, After: after, Months: Months(before, after))).ToList();
        var usual = steps.GroupBy(step => step.Months).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First();
        return usual.Key == 0 || usual.Count() * 2 < steps.Count ? [] : [.. steps.Where(step => step.Months > usual.Key).Select(step => (step.Before, step.After))];
    }

    private static int Months(DateOnly earlier, DateOnly later) => (12 * (later.Year - earlier.Year)) + later.Month - earlier.Month;
}
