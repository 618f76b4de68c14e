using System.Globalization;

namespace GoldenThread.Charts.Parts;

/// <summary>Which dates of a chart are named below it, so that no two run into each other.</summary>
internal static class DateScale
{
    private const double Air = 12;
    private static readonly int[] MonthSteps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000];

    public static IEnumerable<(DateOnly Day, string Text, bool NamesYear)> Named(IReadOnlyList<ChartDate> dates, Func<DateOnly, double> x)
    {
        var days = dates.OrderBy(d => d.Day).DistinctBy(d => d.Day).ToList();
        if (days.Count == 1 && Lettering.Width(days[0].Label) <= 200) return [(days[0].Day, days[0].Label, false)];
        if (days.Count == 1) return [(days[0].Day, Month(days[0].Day, days[0].Day.Day == 1 || IsLastOfMonth(days[0].Day)), true)];
        if (days.Zip(days.Skip(1)).All(p => p.Second.Day.DayNumber - p.First.Day.DayNumber > 350)) return Years(days, x);
        return days.TrueForAll(d => d.Day.Day == 1) || days.TrueForAll(d => IsLastOfMonth(d.Day)) ? Months(days, x) : Days(days, x);
    }

    /// <summary>Yearly periods bear their own names ("2009/10"), the latest first of all.</summary>
    private static List<(DateOnly, string, bool)> Years(List<ChartDate> days, Func<DateOnly, double> x)
    {
        var named = new List<(DateOnly, string, bool)>();
        var wide = days.Max(d => Lettering.Width(d.Label));
        var own = wide <= 72;
        if (!own) wide = Lettering.Width("2000");
        var step = Enumerable.Range(1, days.Count).First(s => s == days.Count || (x(days[^1].Day) - x(days[^(s + 1)].Day)) >= wide + Air);
        for (var i = days.Count - 1; i >= 0; i -= step)
            named.Add((days[i].Day, own ? days[i].Label : days[i].Day.Year.ToString(CultureInfo.InvariantCulture), false));
        return named;
    }

    private static IEnumerable<(DateOnly, string, bool)> Months(List<ChartDate> days, Func<DateOnly, double> x)
    {
        var months = Index(days[^1].Day) - Index(days[0].Day);
        var each = (x(days[^1].Day) - x(days[0].Day)) / months;
        var step = MonthSteps.First(s => s * each >= Lettering.Width("Mmm") + Air || s == MonthSteps[^1]);
        var from = days.Count(d => Index(d.Day) % step == 0) >= 2 ? 0 : Index(days[0].Day) % step;
        return days.Where(d => Index(d.Day) % step == from).Select(d => (d.Day, Month(d.Day, true), true));
    }

    private static IEnumerable<(DateOnly, string, bool)> Days(List<ChartDate> days, Func<DateOnly, double> x)
    {
        var previous = double.NegativeInfinity;
        foreach (var (day, _) in days)
        {
            if (x(day) - previous < Lettering.Width("30 Mmm") + Air) continue;
            yield return (day, Month(day, false), true);
            previous = x(day);
        }
    }

    private static string Month(DateOnly day, bool only) => day.ToString(only ? "MMM" : "d MMM", CultureInfo.InvariantCulture);

    private static bool IsLastOfMonth(DateOnly day) => day == DateOnly.MaxValue || day.AddDays(1).Day == 1;

    private static int Index(DateOnly day) => (day.Year * 12) + day.Month - 1;
}
