using System.Globalization;
using GoldenThread.Charts.Parts;

namespace GoldenThread.Charts.Schedule;

/// <summary>Pieces of work over time: a bar from beginning to end, a tick where each was to end, and a line for today.</summary>
public static class GanttChart
{
    private const double Bar = 14, Row = 24;

    private static readonly int[] MonthSteps = [1, 3, 6, 12, 24, 60, 120, 1200, 12000];

    /// <param name="words">The finding and the statistic; its row heading is what the rows are.</param>
    /// <param name="rows">The pieces of work in their order.</param>
    /// <param name="today">The day on which the line of today stands.</param>
    /// <exception cref="ArgumentException">A row ends before it begins.</exception>
    public static Chart Draw(ChartWords words, IReadOnlyList<ScheduleRow> rows, DateOnly today)
    {
        foreach (var row in rows)
            if (row.Ends < row.Begins) throw new ArgumentException($"{row.Name} ends before it begins.", nameof(rows));
        var table = new ChartTable($"{words.Headline}. {words.Subtitle}", [words.RowHeading, "Begins", "Was to end", "Ends", "Days later", "State", "Waits for"],
            [.. rows.Select(r => (string[])[r.Name, InWords(r.Begins), InWords(r.Baseline), InWords(r.Ends), (r.Ends.DayNumber - r.Baseline.DayNumber).ToString("0;−0;0", CultureInfo.InvariantCulture), r.State, r.Detail])]);
        if (rows.Count == 0) return Nothing.ToDraw(words, table);

        double width = words.Narrow ? 320 : 880;
        var names = rows.Select(r => Lettering.Wrap(r.Name, words.Narrow ? 120 : 280)).ToList();
        var left = 14 + names.SelectMany(n => n).Max(l => Lettering.Width(l));
        var (from, to) = (rows.Min(r => r.Begins < r.Baseline ? r.Begins : r.Baseline), rows.Max(r => r.Ends > r.Baseline ? r.Ends : r.Baseline));
        if (today < from) from = today;
        if (today > to) to = today;
        (from, to) = (Earlier(from, 3), Later(to, 3));
        double X(DateOnly day) => left + ((day.DayNumber - from.DayNumber) / (double)Math.Max(1, to.DayNumber - from.DayNumber) * (width - left - 12));

        var key = new Key([.. Items(rows)], 8, width);
        var heights = names.Select(n => Math.Max(Row, (n.Count * Lettering.LineHeight) + 6)).ToList();
        var top = key.Height + 8;
        var foot = top + heights.Sum();
        var drawing = new Drawing(words, width, foot + 40);
        key.Draw(drawing, 2);
        Months(drawing, from, to, X, top, foot);
        var y = top;
        for (var r = 0; r < rows.Count; y += heights[r++])
        {
            for (var l = 0; l < names[r].Count; l++) drawing.Text(4, y + (heights[r] / 2) + 4.5 + ((l - ((names[r].Count - 1) / 2.0)) * Lettering.LineHeight), names[r][l]);
            Draw(drawing, rows[r], X, y + (heights[r] / 2));
        }
        drawing.Line(X(today), top - 4, X(today), foot, Palette.Ink, 1.5, "2 3");
        drawing.Text(Math.Clamp(X(today), 30, width - 30), foot + 34, "Today", "middle", true);
        return new(words.Headline, words.Subtitle, drawing.Finish(Describe(words, rows, today)), table);
    }

    private static void Draw(Drawing drawing, ScheduleRow row, Func<DateOnly, double> x, double middle)
    {
        var (begin, end) = (x(row.Begins), x(row.Ends));
        if (row.Begins == row.Ends)
        {
            drawing.Mark(Shape.Diamond, end, middle, Colour(row.Look), 6, row.Look == ScheduleLook.Late);
            if (row.Look == ScheduleLook.Critical) drawing.Mark(Shape.Diamond, end, middle, Palette.Ink, 2.5);
        }
        else
        {
            var wide = Math.Max(3, end - begin);
            drawing.Rectangle(begin, middle - (Bar / 2), wide, Bar, row.Look == ScheduleLook.Late ? Palette.White : Colour(row.Look), row.Look is ScheduleLook.Late ? Colour(row.Look) : row.Look == ScheduleLook.Critical ? Palette.Ink : null);
            if (row.Look == ScheduleLook.Critical) drawing.Line(begin, middle, begin + wide, middle, Palette.White, 2);
        }
        if (row.Baseline != row.Ends) drawing.Line(x(row.Baseline), middle - 10, x(row.Baseline), middle + 10, Palette.Ink, 3);
    }

    private static void Months(Drawing drawing, DateOnly from, DateOnly to, Func<DateOnly, double> x, double top, double foot)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        var perMonth = (x(to) - x(from)) / Math.Max(1, months);
        var step = MonthSteps.First(s => s * perMonth >= Lettering.Width("Mmm 0000") + 10 || s == MonthSteps[^1]);
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to && month.Year < 9998; month = month.AddMonths(1))
        {
            if (month < from || (((month.Year * 12) + month.Month - 1) % step) != 0) continue;
            drawing.Line(x(month), top, x(month), foot, Palette.Grid);
            var text = step >= 12 ? month.ToString("yyyy", CultureInfo.InvariantCulture) : month.ToString("MMM yyyy", CultureInfo.InvariantCulture);
            var half = Lettering.Width(text) / 2;
            if (x(month) + half <= drawing.Width) drawing.Text(x(month), foot + 17, text, "middle", colour: Palette.Quiet);
        }
    }

    private static IEnumerable<KeyItem> Items(IReadOnlyList<ScheduleRow> rows)
    {
        foreach (var look in rows.Select(r => r.Look).Distinct().Order())
            yield return new(rows.First(r => r.Look == look).State, Colour(look), Cell: (d, x, y) => Draw(d, new("", DateOnly.MinValue, DateOnly.MaxValue, DateOnly.MaxValue, "", look), day => day == DateOnly.MinValue ? x : x + 16, y + 9));
        if (rows.Any(r => r.Baseline != r.Ends)) yield return new("Was to end", Palette.Ink, Tick: true);
    }

    private static string Colour(ScheduleLook look) => look switch
    {
        ScheduleLook.Done => Palette.Quiet,
        ScheduleLook.Late => Palette.Series[2],
        _ => Palette.Series[0],
    };

    private static string Describe(ChartWords words, IReadOnlyList<ScheduleRow> rows, DateOnly today) => string.Join(' ',
    [
        words.Subtitle.TrimEnd('.') + ".",
        $"{rows.Count} rows from {InWords(rows.Min(r => r.Begins))} to {InWords(rows.Max(r => r.Ends))}; today is {InWords(today)}.",
        $"{string.Join(", ", rows.GroupBy(r => r.State).Select(g => $"{g.Key} {g.Count()}"))}.",
        "All dates are in the table that follows.",
    ]);

    private static DateOnly Earlier(DateOnly day, int days) => day.DayNumber > days ? day.AddDays(-days) : day;

    private static DateOnly Later(DateOnly day, int days) => DateOnly.MaxValue.DayNumber - day.DayNumber > days ? day.AddDays(days) : day;

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
