using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of forecasts and trends.</summary>
internal static class ForecastJudges
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } = [("baseline-forecast", Baseline), ("trend-test", Trend), ("exponential-smoothing", SmoothingJudge.Judge)];

    private static void Baseline(GoldenCase given, Differences differences)
    {
        var (values, horizon) = (Values(given), given.Options.GetProperty("horizon").GetInt32());
        var outcome = given.Options.GetProperty("method").GetString() switch
        {
            "naive" => BaselineForecast.Naive(values, horizon),
            "drift" => BaselineForecast.Drift(values, horizon),
            "mean" => BaselineForecast.Mean(values, horizon),
            var other => new Problem("method", $"no method “{other}”"),
        };
        if (Granted(outcome, given, differences) is not { } forecast) { return; }
        Steps(forecast, given.Expected, differences);
        if (Part(given.Expected, "sigma2") is { ValueKind: JsonValueKind.Number } variance) { differences.Number("sigma2", forecast.Variance, variance); }
    }

    private static void Trend(GoldenCase given, Differences differences)
    {
        if (Granted(TrendTest.Of([.. Values(given).OfType<double>()]), given, differences) is not { } trend) { return; }
        var (expected, kendall, slope) = (given.Expected, trend.Kendall, trend.SlopeInterval);
        foreach (var (name, ours) in new (string, double?)[]
        {
            ("intercept", trend.Intercept), ("slope", trend.Slope), ("slopeSE", trend.SlopeStandardError), ("t", trend.T), ("p", trend.P), ("slopeLower95", slope.Lower), ("slopeUpper95", slope.Upper),
            ("rSquared", trend.RSquared), ("residualSD", trend.ResidualDeviation), ("kendallTau", kendall.Tau), ("kendallExactP", kendall.ExactP), ("kendallNormalZ", kendall.Z),
            ("kendallNormalP", kendall.NormalP), ("spearmanRho", trend.Spearman),
        })
        {
            if (expected.TryGetProperty(name, out var theirs)) { differences.Number(name, ours, theirs); }
        }

        var forecast = expected.GetProperty("forecast");
        foreach (var (theirs, at) in forecast.GetProperty("mean").EnumerateArray().Select((theirs, at) => (theirs, at)))
        {
            var prediction = trend.Forecast(at + 1);
            differences.Number($"mean {at + 1}", prediction.Mean, theirs);
            differences.Number($"lower95 {at + 1}", prediction.Interval(0.95).Lower, forecast.GetProperty("lower95")[at]);
            differences.Number($"upper95 {at + 1}", prediction.Interval(0.95).Upper, forecast.GetProperty("upper95")[at]);
        }
    }

    /// <summary>The steps of a forecast: the means, and the intervals that the case gives.</summary>
    internal static void Steps(Forecast ours, JsonElement expected, Differences differences)
    {
        var forecast = expected.GetProperty("forecast");
        foreach (var (name, of) in new (string, Func<Prediction, double>)[]
        {
            ("mean", step => step.Mean), ("lower80", step => step.Interval(0.8).Lower), ("upper80", step => step.Interval(0.8).Upper), ("lower95", step => step.Interval(0.95).Lower), ("upper95", step => step.Interval(0.95).Upper),
        })
        {
            if (Part(forecast, name) is { } theirs) { Each(name, [.. Enumerable.Range(1, ours.Means.Count).Select(ahead => (double?)of(ours.At(ahead)))], theirs, differences); }
        }
    }

    internal static void Each(string name, IReadOnlyList<double?> ours, JsonElement theirs, Differences differences)
    {
        if (ours.Count != theirs.GetArrayLength()) { differences.Say($"{name}: {ours.Count} instead of {theirs.GetArrayLength()}"); return; }
        for (var at = 0; at < ours.Count; at++) { differences.Number($"{name} {at + 1}", ours[at], theirs[at]); }
    }

    internal static double?[] Values(GoldenCase given) => [.. given.Input.GetProperty("values").EnumerateArray().Select(Number)];

    internal static double? Number(JsonElement element) => element.ValueKind == JsonValueKind.Number ? element.GetDouble() : null;

    internal static JsonElement? Part(JsonElement of, string name) => of.TryGetProperty(name, out var part) ? part : null;

    /// <summary>What was worked out; null where it was refused, which is a difference unless the case expects an error.</summary>
    internal static T? Granted<T>(Outcome<T> outcome, GoldenCase given, Differences differences) where T : class
    {
        var refusalExpected = Part(given.Expected, "error") is { ValueKind: JsonValueKind.String };
        if (outcome.Value is null && !refusalExpected) { differences.Say("refused: " + string.Join("; ", outcome.Problems.Select(problem => problem.Message))); }
        return refusalExpected ? null : outcome.Value;
    }
}
