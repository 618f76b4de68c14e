using System.Globalization;
using System.Text.Json;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of intervals, standardised rates, funnels, bands and benchmarks.</summary>
internal static class IntervalJudges
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } =
        [("proportion-ci", Proportion), ("rate-ci", Rate), ("mean-ci", Mean), ("dsr", Direct), ("isr", Indirect), .. FunnelJudges.Kinds, .. BandJudges.Kinds];

    private static void Proportion(GoldenCase given, Differences differences) => Each(given, differences, ConfidenceInterval.OfProportion);

    private static void Rate(GoldenCase given, Differences differences)
    {
        Each(given, differences, ConfidenceInterval.OfRate);
        given.Expected.Each("method", given.Input.Numbers("x"), (name, x, theirs) => differences.Text(name, x is null ? null : x < ConfidenceInterval.ByarFrom ? "Exact" : "Byars", theirs), differences);
    }

    private static void Each(GoldenCase given, Differences differences, Func<double, double, double, ConfidenceInterval?> interval)
    {
        var multiplier = given.Options.GetProperty("multiplier").GetDouble();
        var units = given.Input.Numbers("x").Zip(given.Input.Numbers("n")).ToList();
        given.Expected.EachNumber("value", units.Select(unit => unit.Second > 0 ? unit.First / unit.Second * multiplier : null), differences);
        foreach (var (confidence, lower, upper) in Confidences(given))
        {
            var ours = units.Select(unit => unit is ({ } x, { } n) ? interval(x, n, confidence)?.Times(multiplier) : null).ToList();
            given.Expected.EachNumber(lower, ours.Select(each => each?.Lower), differences);
            given.Expected.EachNumber(upper, ours.Select(each => each?.Upper), differences);
        }
    }

    private static void Mean(GoldenCase given, Differences differences)
    {
        var ours = SampleMean.Of([.. given.Input.Numbers("x").OfType<double>()]);
        differences.Number("value", ours?.Value, given.Expected.GetProperty("value"));
        differences.Number("stdev", ours?.StandardDeviation, given.Expected.GetProperty("stdev"));
        Intervals(given, differences, confidence => ours?.Interval(confidence));
    }

    private static void Direct(GoldenCase given, Differences differences)
    {
        var (x, n, standard, multiplier) = (given.Input.Numbers("x"), given.Input.Numbers("n"), given.Input.Numbers("stdpop"), given.Options.GetProperty("multiplier").GetDouble());
        var ours = DirectlyStandardisedRate.Of([.. x.Select((events, index) => new DirectBand(events ?? 0, n[index] ?? 0, standard[index] ?? 0))]);
        differences.Number("totalCount", ours.Events, given.Expected.GetProperty("totalCount"));
        differences.Number("totalPop", ours.Population, given.Expected.GetProperty("totalPop"));
        differences.Number("value", ours.Rate * multiplier, given.Expected.GetProperty("value"));
        Intervals(given, differences, confidence => ours.Interval(confidence)?.Times(multiplier));
    }

    private static void Indirect(GoldenCase given, Differences differences)
    {
        var (x, n, referenceX, referenceN) = (given.Input.Numbers("x"), given.Input.Numbers("n"), given.Input.Numbers("xRef"), given.Input.Numbers("nRef"));
        var reference = given.Options.GetProperty("refValue").GetDouble();
        var ours = IndirectlyStandardisedRatio.Of([.. x.Select((events, index) => new IndirectBand(events ?? 0, n[index] ?? 0, referenceX[index] ?? 0, referenceN[index] ?? 0))]);
        differences.Number("observed", ours.Observed, given.Expected.GetProperty("observed"));
        differences.Number("expected", ours.Expected, given.Expected.GetProperty("expected"));
        differences.Number("value", ours.Ratio * reference, given.Expected.GetProperty("value"));
        Intervals(given, differences, confidence => ours.Interval(confidence)?.Times(reference));
    }

    private static void Intervals(GoldenCase given, Differences differences, Func<double, ConfidenceInterval?> interval)
    {
        foreach (var (confidence, lower, upper) in Confidences(given))
        {
            differences.Number(lower, interval(confidence)?.Lower, given.Expected.GetProperty(lower));
            differences.Number(upper, interval(confidence)?.Upper, given.Expected.GetProperty(upper));
        }
    }

    /// <summary>Each confidence of the case and what its limits are called: lower95, lower998, or plain lower where there is but one.</summary>
    private static IEnumerable<(double Confidence, string Lower, string Upper)> Confidences(GoldenCase given) =>
        from confidence in given.Options.GetProperty("confidence") is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(each => each.GetDouble()) : [given.Options.GetProperty("confidence").GetDouble()]
        let suffix = given.Expected.TryGetProperty("lower", out _) ? "" : (confidence * 100).ToString("0.##", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal)
        select (confidence, "lower" + suffix, "upper" + suffix);
}
