using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Finds periods that are missing between others of their measure, whatever the area.</summary>
internal static class PeriodGaps
{
    private const int FewestPeriods = 4;

    public static IEnumerable<FileFinding> Of(SeriesKept series)
    {
        foreach (var all in series.All.GroupBy(each => each.Measure).OrderBy(group => group.Key.Measure.Number))
        {
            var days = new HashSet<(PeriodKind Kind, DateOnly From, DateOnly To)>();
            foreach (var each in all)
            {
                foreach (var point in each.Points) { days.Add((point.Period.Period.Kind, point.Period.Period.From, point.Period.Period.To)); }
            }

            foreach (var kind in days.GroupBy(each => each.Kind))
            {
                var ends = kind.Select(each => each.To).Distinct().Order().ToList();
                if (ends.Count < FewestPeriods || kind.Key is PeriodKind.Span or PeriodKind.Cumulative) { continue; }
                var steps = ends.Zip(ends.Skip(1), Months).ToList();
                var usual = steps.GroupBy(step => step).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First();
                if (usual.Key == 0 || usual.Count() * 2 < steps.Count) { continue; }
                var gaps = Enumerable.Range(0, steps.Count).Where(i => steps[i] > usual.Key).ToList();
                if (gaps.Count == 0) { continue; }
                yield return new(FileFindingKind.PeriodGap, $"{all.Key.Measure.Name}: nothing stands between the periods that end with {string.Join(", and between ", gaps.Take(3).Select(i => $"{ends[i].InWords()} and {ends[i + 1].InWords()}"))}.", [], gaps.Count);
            }
        }
    }

    private static int Months(DateOnly earlier, DateOnly later) => (12 * (later.Year - earlier.Year)) + later.Month - earlier.Month;
}
