namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of intervals, standardised rates, funnels, bands and benchmarks.</summary>
internal static class IntervalJudges
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } = [];
}
