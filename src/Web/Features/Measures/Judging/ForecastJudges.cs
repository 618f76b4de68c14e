namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of forecasts and trends.</summary>
internal static class ForecastJudges
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } = [];
}
