using System.Globalization;
using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts;

/// <summary>How many things stand in each of at most four statuses at each of several dates: a column a date, from 0.</summary>
public static class StackedTimeline
{
    /// <param name="words">The finding and the statistic.</param>
    /// <param name="series">The statuses, the first at the foot of the columns.</param>
    /// <param name="dates">The dates with one count for each status, 0 or more.</param>
    public static Chart Draw(ChartWords words, IReadOnlyList<string> series, IReadOnlyList<(DateOnly Day, IReadOnlyList<int> Counts)> dates)
    {
        Palette.AtMostFour(series.Count);
        foreach (var (day, counts) in dates)
        {
            if (counts.Count != series.Count) throw new ArgumentException($"{day:O} has {counts.Count} counts for {series.Count} series.", nameof(dates));
            if (counts.Any(c => c < 0)) throw new ArgumentOutOfRangeException(nameof(dates), $"{day:O} has a count below 0.");
        }
        var inOrder = dates.OrderBy(d => d.Day).ToList();
        var table = new ChartTable($"{words.Headline}. {words.Subtitle}", [words.RowHeading, .. series, "Total"],
            [.. inOrder.Select(d => (string[])[InWords(d.Day), .. d.Counts.Select(c => words.Number(c)), words.Number(d.Counts.Sum(c => (decimal)c))])]);
        if (inOrder.Count == 0 || series.Count == 0) return Nothing.ToDraw(words, table);

        var most = inOrder.Max(d => d.Counts.Sum(c => (double)c));
        var latest = inOrder[^1];
        var below = 0m;
        var labels = new List<EndLabel>();
        for (var s = 0; s < series.Count; below += latest.Counts[s++])
            labels.Add(new(below + (latest.Counts[s] / 2m), $"{series[s]} {words.Number(latest.Counts[s])}", Shape.Square, Palette.Series[s], true));

        var plot = new Plot(words, Axis.Around(0, most, wholeNumbers: true), [.. inOrder.Select(d => new ChartDate(d.Day, InWords(d.Day)))], labels, air: 24).Begin();
        var gaps = inOrder.Zip(inOrder.Skip(1), (a, b) => plot.X(b.Day) - plot.X(a.Day));
        var width = Math.Clamp(gaps.DefaultIfEmpty(48).Min() * 0.7, 2, 48);
        foreach (var (day, counts) in inOrder)
        {
            var foot = 0m;
            for (var s = 0; s < counts.Count; foot += counts[s++])
                if (counts[s] > 0)
                    // White between parts, so that any two can be told apart whichever of them meet.
                    plot.Drawing.Rectangle(plot.X(day) - (width / 2), plot.Y(foot + counts[s]), width, plot.Y(foot) - plot.Y(foot + counts[s]), Palette.Series[s], Palette.White);
        }
        var description = $"{words.Subtitle}. {string.Join(" ", new[] { inOrder[0], latest }.DistinctBy(d => d.Day).Select(d =>
            $"On {InWords(d.Day)}: {string.Join(", ", series.Zip(d.Counts, (s, c) => $"{s} {words.Number(c)}"))}."))} All numbers are in the table that follows.";
        return new(words.Headline, words.Subtitle, plot.Drawing.Finish(description), table);
    }

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
