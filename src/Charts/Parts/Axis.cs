using System.Globalization;

namespace GoldenThread.Charts.Parts;

/// <summary>A scale of round numbers, with at most ten lines.</summary>
internal sealed record Axis(double From, double To, double Step)
{
    public static Axis Around(double least, double most, bool wholeNumbers = false)
    {
        // Closer together than a double can tell apart is as good as equal.
        if (most - least <= 1e-12 * Math.Max(Math.Abs(least), Math.Abs(most)))
            (least, most) = most == 0 ? (0, 1) : (least - Math.Abs(least * 0.1), most + Math.Abs(most * 0.1));
        var rough = (most - least) / 5;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var share = rough * 0.999999 / magnitude;
        var step = magnitude * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 2.5 ? 2.5 : share <= 5 ? 5 : 10);
        if (wholeNumbers) step = Math.Max(1, Math.Ceiling(step));
        return new(Math.Floor((least / step) + 1e-9) * step, Math.Ceiling((most / step) - 1e-9) * step, step);
    }

    /// <summary>With room beyond what would lie on its first or last line; 0 and 100 are ends by nature.</summary>
    public Axis WithAir(double least, double most)
    {
        var from = least < From + (Step * 0.1) && Math.Abs(From) > Step / 2 ? From - Step : From;
        var to = most > To - (Step * 0.1) && Math.Abs(To) > Step / 2 && Math.Abs(To - 100) > Step / 2 ? To + Step : To;
        return this with { From = from, To = to };
    }

    /// <summary>The numbers at its lines; counted from 0, so that 0 is 0 and 0.1 + 0.2 reads 0.3.</summary>
    public IEnumerable<decimal> Ticks => Enumerable.Range(0, (int)Math.Round((To - From) / Step) + 1)
        .Select(i => (Math.Round(From / Step) + i) * Step)
        .Where(t => Math.Abs(t) < 7.9e28)
        .Select(t => (decimal)t);

    /// <summary>The words at its lines: as the chart writes numbers, unless that writes two of them alike or takes more room than there is.</summary>
    public List<(decimal At, string Text)> Written(Func<decimal, string> number, double room)
    {
        var ticks = Ticks.ToList();
        var texts = ticks.Select(t => (At: t, Text: number(t))).ToList();
        if (texts.DistinctBy(t => t.Text).Count() < texts.Count) texts = [.. ticks.Select(t => (t, t.ToString("0.############################", CultureInfo.InvariantCulture)))];
        if (texts.Max(t => Lettering.Width(t.Text)) > room) texts = [.. ticks.Select(t => (t, t.ToString("0.###E+0", CultureInfo.InvariantCulture)))];
        return texts;
    }

    /// <summary>Where a number stands between two places of the picture.</summary>
    public double Place(double value, double start, double end) => start + ((value - From) / (To - From) * (end - start));

    /// <summary>The statistic of a chart, with where the axis starts when that is not 0.</summary>
    public string Subtitle(ChartWords words)
    {
        var start = Ticks.First();
        return start == 0 ? words.Subtitle : $"{words.Subtitle.TrimEnd('.')}. Axis starts at {Written(words.Number, double.MaxValue)[0].Text}.";
    }
}
