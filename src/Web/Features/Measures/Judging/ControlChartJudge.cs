namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Judges cases of control charts.</summary>
internal static class ControlChartJudge
{
    public static IEnumerable<(string Kind, Action<GoldenCase, Differences> Judge)> Kinds { get; } = [];
}
