namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>Who judges which kind of case: each works the case's input out with the rules of Measures and compares.</summary>
public static class Judges
{
    private static readonly Dictionary<string, Action<GoldenCase, Differences>> ByKind = ControlChartJudge.Kinds.Concat(IntervalJudges.Kinds).Concat(ForecastJudges.Kinds).Concat(PeriodJudge.Kinds)
        .ToDictionary(each => each.Kind, each => each.Judge, StringComparer.Ordinal);

    public static bool Knows(string kind) => ByKind.ContainsKey(kind);

    /// <summary>What differs; nothing where we agree.</summary>
    public static IReadOnlyList<string> Judge(GoldenCase given)
    {
        if (!ByKind.TryGetValue(given.Kind, out var judge)) { return [$"nobody here judges cases of the kind “{given.Kind}”"]; }
        var differences = new Differences(given.Tolerance ?? 1e-9);
        judge(given, differences);
        return differences.Found;
    }
}
