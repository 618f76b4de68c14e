namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Finds figures that stand as 0.82 in some rows and as 82 in others. They part into two heaps, far from each other and about a hundred times apart.</summary>
internal static class HundredFold
{
    private const int Apart = 20;
    private const int WidestHeap = 4;
    private const int FewestFigures = 3;

    /// <summary>What is found in the series of one measure; null where nothing is.</summary>
    public static FileFinding? Of(IReadOnlyList<FoundSeries> all)
    {
        var (long_enough, parted) = (0, new List<(SeriesPoint Low, SeriesPoint High, int[] LowRows, int[] HighRows)>());
        foreach (var each in all)
        {
            if (each.Count < FewestFigures) { continue; }
            long_enough++;
            if (Look(each.Points) is { } found) { parted.Add(found); }
        }

        // One odd series of many is a matter for that area; where a fifth of them jump, it is how the file is written.
        if (parted.Count > 0 && (long_enough <= 5 || parted.Count * 5 >= long_enough)) { return Said(all[0].Measure, parted); }
        return all[0].Measure.IsShare && Look([.. all.SelectMany(each => each.Points.ToArray())]) is { } across ? Said(all[0].Measure, [across]) : null;
    }

    private static FileFinding Said(KnownMeasure measure, List<(SeriesPoint Low, SeriesPoint High, int[] LowRows, int[] HighRows)> all)
    {
        int[] low = [.. all.SelectMany(each => each.LowRows).Order()], high = [.. all.SelectMany(each => each.HighRows).Order()];
        var (first, later) = low[0] < high[0] ? (low, high) : (high, low);
        var where = first[^1] < later[0] ? $"from row {later[0]} on" : $"in {later.Length} of {low.Length + high.Length} rows";
        var (from, to) = low[0] < high[0] ? (all[0].Low, all[0].High) : (all[0].High, all[0].Low);
        return new(FileFindingKind.HundredFold, $"{measure.Measure.Name}: {where} the figures are about {(low[0] < high[0] ? "a hundred times" : "a hundredth of")} what they are elsewhere, as {to.Value.InWords()} in row {to.Row} beside {from.Value.InWords()} in row {from.Row}. Were they written in another unit?", [.. later.Take(10)], later.Length, "Say which rows are to be multiplied by 100, or put the file right.");
    }

    private static (SeriesPoint Low, SeriesPoint High, int[] LowRows, int[] HighRows)? Look(ReadOnlySpan<SeriesPoint> points)
    {
        var (least, most, count) = (decimal.MaxValue, 0m, 0);
        foreach (ref readonly var point in points)
        {
            if (point.Kind != Figures.FigureKind.Value || point.Value == 0) { continue; }
            var size = Math.Abs(point.Value);
            (least, most, count) = (Math.Min(least, size), Math.Max(most, size), count + 1);
        }

        // Nearly all series end here: their figures lie close together.
        if (count < FewestFigures || most < least * Apart || most > least * 200 * WidestHeap * WidestHeap) { return null; }
        var sorted = points.ToArray().Where(point => point.Kind == Figures.FigureKind.Value && point.Value != 0).OrderBy(point => Math.Abs(point.Value)).ToList();
        var cut = Enumerable.Range(1, sorted.Count - 1).FirstOrDefault(i => Math.Abs(sorted[i].Value) >= Apart * Math.Abs(sorted[i - 1].Value));
        if (cut == 0) { return null; }
        var (below, above) = (Math.Abs(sorted[cut - 1].Value), Math.Abs(sorted[cut].Value));
        if (below > least * WidestHeap || most > above * WidestHeap) { return null; }
        var ratio = Math.Abs(sorted[(cut + sorted.Count) / 2].Value) / Math.Abs(sorted[cut / 2].Value);
        // Small counts jump a hundredfold by themselves; shares of one, and large figures, do not.
        if (ratio is < 50 or > 200 || !(below <= 1 || least >= Apart)) { return null; }
        return (sorted[cut - 1], sorted[cut], [.. sorted.Take(cut).Select(point => point.Row)], [.. sorted.Skip(cut).Select(point => point.Row)]);
    }
}
