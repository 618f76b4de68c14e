using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>All series of a file, by which a figure that stands twice is found.</summary>
internal sealed class SeriesKept
{
    private readonly Dictionary<SeriesKey, FoundSeries> series = [];
    private readonly List<(int Row, int Before)> twoFigures = [];
    private readonly List<(int Row, int Before)> repeats = [];

    /// <summary>The series of each measure, measures in order of appearance.</summary>
    public IReadOnlyList<IReadOnlyList<FoundSeries>> ByMeasure()
    {
        var all = new List<List<FoundSeries>>();
        foreach (var own in series.Values)
        {
            while (all.Count <= own.Measure.Measure.Number) { all.Add([]); }
            all[own.Measure.Measure.Number].Add(own);
        }

        return [.. all.Where(list => list.Count > 0)];
    }

    /// <summary>The rows whose figure differs from an earlier one of the same measure, area and period; the first thousand.</summary>
    public IReadOnlyList<(int Row, int Before)> TwoFigures => twoFigures;

    /// <summary>How many there are.</summary>
    public int TwoFiguresCount { get; private set; }

    /// <summary>The rows whose figure stood before; the first ten.</summary>
    public IReadOnlyList<(int Row, int Before)> Repeats => repeats;

    /// <summary>How many there are.</summary>
    public int RepeatsCount { get; private set; }

    /// <summary>Keeps a figure, or says why it can't stand beside an earlier one.</summary>
    public HeldFigure? Keep(KnownMeasure measure, FoundFigure figure)
    {
        var key = new SeriesKey(figure.Measure.Number, (figure.Area?.Number ?? -1) + 1, figure.Breakdown.Number);
        if (!series.TryGetValue(key, out var own)) { series[key] = own = new(measure); }
        var point = new SeriesPoint(figure.Period.Days, figure.Period, figure.Row, figure.Kind, figure.Value ?? 0);
        if (own.Before(point.Days) is not { } before)
        {
            own.Add(point);
            return null;
        }

        if (before.Kind == point.Kind && before.Value == point.Value)
        {
            RepeatsCount++;
            if (repeats.Count < 10) { repeats.Add((point.Row, before.Row)); }
            return new(point.Row, figure.Column, figure.Text, LineOutcome.Skipped, LineReason.Repeat, $"The same figure stood in row {before.Row}.");
        }

        var (label, earlier) = (figure.Period.Label, before.Period.Label);
        if (figure.Period.Reading.Status != before.Period.Reading.Status)
        {
            return new(point.Row, figure.Column, figure.Text, LineOutcome.InQuestion, LineReason.TwoStandings, $"{Named(figure)} has one figure as “{earlier}” in row {before.Row} and another as “{label}”.", "Say which of the two counts.", figure);
        }

        TwoFiguresCount++;
        if (twoFigures.Count < 1_000) { twoFigures.Add((point.Row, before.Row)); }
        return new(point.Row, figure.Column, figure.Text, LineOutcome.Refused, LineReason.OtherFigureBefore, $"{Named(figure)} has another figure in row {before.Row}{(label == earlier ? "" : $", as “{earlier}”")}.", "Put the file right, so that each measure, area and period has one figure.");
    }

    /// <summary>A figure in words: "Claimant count, Trafford, March 2023".</summary>
    public static string Named(FoundFigure figure) =>
        string.Join(", ", new[] { figure.Measure.Name.Length > 0 ? figure.Measure.Name : figure.Measure.Key, figure.Area?.Name, figure.Breakdown.IsWhole ? null : figure.Breakdown.ToString(), figure.Period.Label }.Where(part => part is not null).Select(part => CellText.Short(part!)));
}
