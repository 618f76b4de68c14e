namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of periods.</summary>
internal static class PeriodJudge
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } = [];
}
