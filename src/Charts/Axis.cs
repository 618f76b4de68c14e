namespace GoldenThread.Charts;

/// <summary>A scale of round numbers, with at most seven lines.</summary>
internal sealed record Axis(double From, double To, double Step)
{
    public static Axis Around(double least, double most, bool wholeNumbers = false)
    {
        if (least == most) (least, most) = least == 0 ? (0, 1) : (least - Math.Abs(least * 0.1), most + Math.Abs(most * 0.1));
        var rough = (most - least) / 5;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = magnitude * new[] { 1, 2, 2.5, 5, 10 }.First(s => s * magnitude >= rough * 0.999999);
        if (wholeNumbers) step = Math.Max(1, Math.Ceiling(step));
        return new(Math.Floor((least / step) + 1e-9) * step, Math.Ceiling((most / step) - 1e-9) * step, step);
    }

    /// <summary>The numbers at its lines; rounded so that 0.1 + 0.2 reads 0.3.</summary>
    public IEnumerable<decimal> Ticks => Enumerable.Range(0, (int)Math.Round((To - From) / Step) + 1)
        .Select(i => From + (i * Step))
        .Where(t => Math.Abs(t) < 7.9e28)
        .Select(t => (decimal)t);

    /// <summary>Where a number stands between two places of the picture.</summary>
    public double Place(double value, double start, double end) => start + ((value - From) / (To - From) * (end - start));
}
