using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of exponential smoothing.</summary>
internal static class SmoothingJudge
{
    /// <summary>How far the sum of squares may lie above the reference's, and how near it must come before the forecasts are compared.</summary>
    private const double Near = 0.001;

    /// <summary>How far a forecast may then lie from the reference's, in standard deviations of one period's error.</summary>
    private const double Deviations = 0.25;

    public static void Judge(GoldenCase given, Differences differences)
    {
        var (values, mode) = (ForecastJudges.Values(given), given.Options.GetProperty("mode").GetString());
        var method = given.Options.GetProperty("method").GetString() switch { "ses" => ForecastMethod.SimpleSmoothing, "holt" => ForecastMethod.Holt, _ => ForecastMethod.DampedHolt };
        double? Option(string name) => ForecastJudges.Part(given.Options.GetProperty("given"), name) is { } part ? ForecastJudges.Number(part) : null;
        var outcome = mode switch
        {
            "given-parameters" => ExponentialSmoothing.Given(new(Option("alpha")!.Value, Option("beta"), Option("phi"), Option("l0")!.Value, Option("b0")), values),
            "simple-start" when method == ForecastMethod.SimpleSmoothing => ExponentialSmoothing.FromFirst(Option("alpha")!.Value, values),
            "simple-start" => ExponentialSmoothing.FromFirst(Option("alpha")!.Value, Option("betaStar")!.Value, values),
            "classical-start" => ExponentialSmoothing.Classical(Option("alpha")!.Value, Option("betaStar")!.Value, values),
            "estimated" => ExponentialSmoothing.Estimated(method, values),
            _ => new Problem("mode", $"no mode “{mode}”"),
        };
        if (ForecastJudges.Granted(outcome, given, differences) is not { } fit) { return; }
        if (mode == "estimated") { Estimated(fit, given, differences); }
        else { Exact(fit, given, differences); }
    }

    private static void Estimated(SmoothingFit fit, GoldenCase given, Differences differences)
    {
        var (theirs, p) = (given.Expected.GetProperty("sse").GetDouble(), fit.Parameters);
        if (p.Alpha is < 0.0001 or > 0.9999 || p.Beta < 0.0001 || p.Beta > p.Alpha || p.Phi is < 0.8 or > 0.98) { differences.Say($"outside the bounds: {p}"); }
        if (fit.SumOfSquares > theirs * (1 + Near)) { differences.Say($"sse: {fit.SumOfSquares:R} instead of {theirs:R}"); }
        if (Math.Abs(fit.SumOfSquares - theirs) > theirs * Near) { return; }
        var (means, expected) = (fit.Forecast(given.Options.GetProperty("horizon").GetInt32()).Means, given.Expected.GetProperty("forecast").GetProperty("mean"));
        var allowed = Deviations * Math.Sqrt(given.Expected.GetProperty("sigma2").GetDouble());
        for (var at = 0; at < means.Count; at++)
        {
            if (Math.Abs(means[at] - expected[at].GetDouble()) > allowed) { differences.Say($"mean {at + 1}: {means[at]:R} instead of {expected[at].GetDouble():R}"); }
        }
    }

    private static void Exact(SmoothingFit fit, GoldenCase given, Differences differences)
    {
        var expected = given.Expected;
        ForecastJudges.Each("fitted", [.. fit.Fitted], expected.GetProperty("fitted"), differences);
        if (ForecastJudges.Part(expected, "residuals") is { } residuals) { ForecastJudges.Each("residuals", fit.Residuals, residuals, differences); }

        // The starting values and the variance were estimated; the smoothing parameters were given.
        var estimated = (fit.Parameters.StartTrend is null ? 1 : 2) + 1;
        foreach (var (name, ours) in new (string, double?)[]
        {
            ("sse", fit.SumOfSquares), ("sigma2", fit.Variance), ("finalLevel", fit.FinalLevel), ("finalTrend", fit.FinalTrend), ("parameterCount", fit.Parameters.Count),
            ("logLik", fit.LogLikelihood), ("aic", fit.Akaike(estimated)), ("aicc", fit.AkaikeCorrected(estimated)),
        })
        {
            if (ForecastJudges.Part(expected, name) is { } theirs) { differences.Number(name, ours, theirs); }
        }

        // Where intervals are left out, the program's own are known to be wrong (see the case's note).
        ForecastJudges.Steps(fit.Forecast(given.Options.GetProperty("horizon").GetInt32()), expected, differences);
    }
}
