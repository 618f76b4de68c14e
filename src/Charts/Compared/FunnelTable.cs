using System.Globalization;

namespace GoldenThread.Charts.Compared;

/// <summary>A funnel plot in words: its table and its description.</summary>
internal static class FunnelTable
{
    public static ChartTable Of(ChartWords words, string size, IReadOnlyList<FunnelPoint> points, IReadOnlyList<FunnelLimit> limits, StripMark average)
    {
        string Figure(FunnelPoint p) => p.Value is { } v ? words.Number(v) + (p.Note is null ? "" : $" ({p.Note})") : p.Note ?? "no figure";
        string Range(decimal? lower, decimal? upper) => (lower, upper) switch
        {
            (null, null) => "none",
            (null, { } u) => $"up to {words.Number(u)}",
            ({ } l, null) => $"from {words.Number(l)}",
            ({ } l, { } u) => $"{words.Number(l)} to {words.Number(u)}",
        };
        return new($"{words.Headline}. {words.Subtitle}", [words.RowHeading, size, "Figure", "Compared", "95% limits", "99.8% limits"],
        [
            .. points.Select(p => (string[])[p.Name, Number(p.Denominator), Figure(p), p.Comparison.InWords(), "see the limits below", "see the limits below"]),
            [average.Name, "all", words.Number(average.Value), "The average", "none", "none"],
            .. limits.Select(l => (string[])[$"Limits at {Number(l.Denominator)}", Number(l.Denominator), "none", "Limits of chance", Range(l.Lower95, l.Upper95), Range(l.Lower998, l.Upper998)]),
        ]);
    }

    public static string Describe(ChartWords words, string subtitle, string size, List<FunnelPoint> known, int all, StripMark average)
    {
        string Point(FunnelPoint p) => $"{p.Name} {words.Number(p.Value!.Value)} of {Number(p.Denominator)}, {p.Comparison.InWords().ToLowerInvariant()}";
        return string.Join(' ',
        [
            subtitle.TrimEnd('.') + ".",
            $"{size} run across. {average.Name} {words.Number(average.Value)}.",
            .. known.Where(p => p.Own).Select(p => Point(p) + "."),
            string.Join(", ", known.GroupBy(p => p.Comparison).OrderBy(g => g.Key).Select(g => $"{g.Key.InWords()}: {g.Count()}")) + ".",
            .. known.Count == all ? [] : new[] { $"{all - known.Count} of {all} have no figure." },
            "All numbers are in the table that follows.",
        ]);
    }

    private static string Number(decimal size) => size.ToString("#,0.##", CultureInfo.InvariantCulture);
}
