using System.Globalization;
using System.Text.Json;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of quantiles, bands, recent trends and benchmarks.</summary>
internal static class BandJudges
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } =
        [("quantile", Quantile), ("quartile-band", Bands), ("recent-trend", Trend), ("benchmark", Benchmark)];

    private static void Quantile(GoldenCase given, Differences differences)
    {
        var ours = QuantileGroups.Of(given.Input.Numbers("v"), given.Options.GetProperty("quantiles").GetInt32(), given.Options.GetProperty("highestIsOne").GetBoolean());
        given.Expected.EachNumber("quantile", ours.Select(group => (double?)group), differences);
    }

    private static void Bands(GoldenCase given, Differences differences)
    {
        var polarity = PolarityOf(given);
        var ours = QuartileBands.Of(given.Input.Numbers("value"), polarity);
        given.Expected.EachNumber("cutPoints", ours.CutPoints.Select(cut => (double?)cut), differences);
        given.Expected.Each("band", ours.Bands, (name, band, theirs) => differences.Text(name, polarity == Polarity.Neutral ? "-" : band?.ToString(), theirs), differences);
        given.Expected.EachNumber("rank", ours.Ranks.Select(rank => (double?)rank), differences);
    }

    private static void Trend(GoldenCase given, Differences differences)
    {
        var kind = given.Options.Word("valueType") switch
        {
            "Proportion" => StatisticKind.Proportion,
            "Crude rate" => StatisticKind.CrudeRate,
            "Directly standardised rate" => StatisticKind.DirectlyStandardisedRate,
            "Count" => StatisticKind.Count,
            _ => StatisticKind.Other,
        };
        var points = given.Input.GetProperty("points").EnumerateArray().Select(point => new TrendPoint(
            DateOnly.Parse(point.GetProperty("date").GetString()!, CultureInfo.InvariantCulture), point.GetProperty("value").Number(), IntervalOf(point), point.GetProperty("count").Number(), point.GetProperty("denominator").Number()));
        var ours = RecentTrend.Of([.. points], kind, PolarityOf(given));
        var judged = ours.IsImproving switch { true => "AndGettingBetter", false => "AndGettingWorse", null => "" };
        differences.Text("trend", ours.Direction + judged, given.Expected.GetProperty("trend"));

        // The program's inner answer is missing where it turns a kind of figure away at the door.
        if (given.Expected.GetProperty("marker").ValueKind == JsonValueKind.Null) { return; }

        differences.Text("marker", ours.Direction.ToString(), given.Expected.GetProperty("marker"));
        differences.Number("chiSquare", ours.ChiSquared ?? 0, given.Expected.GetProperty("chiSquare"));
        differences.Number("slope", ours.Slope ?? 0, given.Expected.GetProperty("slope"));
        differences.Yes("significant", ours.Direction is TrendDirection.Increasing or TrendDirection.Decreasing, given.Expected.GetProperty("significant"));
        differences.Text("message", ours.Obstacle switch
        {
            TrendObstacle.NotARate => "The recent trend cannot be calculated for this value type",
            TrendObstacle.TooFewPeriods => "Not enough data points to calculate recent trend",
            TrendObstacle.TooFewValues => "Not enough data points with valid values to calculate recent trend",
            TrendObstacle.NoError => "The recent trend cannot be calculated",
            _ => "",
        }, given.Expected.GetProperty("message"));
    }

    private static void Benchmark(GoldenCase given, Differences differences)
    {
        var (benchmark, polarity) = (given.Input.GetProperty("benchmark").GetProperty("value").Number(), PolarityOf(given));
        var ours = given.Input.GetProperty("areas").EnumerateArray().Select(area => BenchmarkComparison.Of(IntervalOf(area), benchmark, polarity)).ToList();
        given.Expected.Each("outcome", ours, (name, outcome, theirs) => differences.Text(name, outcome?.ToString(), theirs), differences);
    }

    private static ConfidenceInterval? IntervalOf(JsonElement of) => (of.GetProperty("lower").Number(), of.GetProperty("upper").Number()) is ({ } lower, { } upper) ? new(lower, upper) : null;

    /// <summary>The programs say it as "High", "HighIsGood" or "High is good".</summary>
    private static Polarity PolarityOf(GoldenCase given) => given.Options.Word("polarity") switch
    {
        { } word when word.StartsWith("High", StringComparison.Ordinal) => Polarity.Higher,
        { } word when word.StartsWith("Low", StringComparison.Ordinal) => Polarity.Lower,
        _ => Polarity.Neutral,
    };
}
