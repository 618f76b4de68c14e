using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Tests.Assessments.Frameworks;

/// <summary>Small frameworks in the shape of real ones.</summary>
internal static class Regimes
{
    public static AssessmentScale OneToFour(params string[] levels) => new() { Code = "1-4", Title = "1 to 4", Levels = levels, Steps = [new(1, "1"), new(2, "2"), new(3, "3", "performing well"), new(4, "4")] };

    public static AssessmentScale Ratings(params string[] levels) => new() { Code = "ratings", Title = "Ratings", Levels = levels, Steps = [new(1, "Inadequate"), new(2, "Requires improvement"), new(3, "Good"), new(4, "Outstanding")] };

    /// <summary>The assessment of adult social care: four themes with nine statements, the whole by its percentage.</summary>
    public static FrameworkContent Care { get; } = new()
    {
        Code = "care",
        Title = "Care",
        Levels = ["theme", "statement"],
        Scales = [OneToFour("statement"), Ratings(ScoringRule.Whole)],
        Parts = [Part("T1", "S1", "S2", "S3"), Part("T2", "S4", "S5"), Part("T3", "S6", "S7"), Part("T4", "S8", "S9")],
        Scoring = [new() { Level = ScoringRule.Whole, Of = "statement", Method = ScoringMethod.PercentBands, Bands = [new(25, 1), new(39, 2), new(63, 3), new(88, 4)] }],
    };

    /// <summary>The corporate assessment: five themes judged by people, the whole by combinations.</summary>
    public static FrameworkContent Corporate { get; } = new()
    {
        Code = "corporate",
        Title = "Corporate",
        Levels = ["theme"],
        Scales = [OneToFour("theme", ScoringRule.Whole)],
        Parts = [Part("1"), Part("2"), Part("3"), Part("4"), Part("5")],
        Scoring = [new() { Level = ScoringRule.Whole, Of = "theme", Method = ScoringMethod.Combinations, Combinations = [new(4, 2, 4, 3), new(3, 3, 3, 2), new(2, 3, 2, 0), new(1, 0, 0, 0)] }],
    };

    /// <summary>Three levels: criteria give lines by the lowest, lines give the whole by the lowest; questions have no score.</summary>
    public static FrameworkContent Layered { get; } = new()
    {
        Code = "layered",
        Title = "Layered",
        Levels = ["question", "line", "criterion"],
        Scales = [OneToFour("criterion")],
        Parts =
        [
            new() { Ref = "1", Title = "", Parts = [Part("1.1", "1.1.1", "1.1.2", "1.1.3"), Part("1.2", "1.2.1")] },
            new() { Ref = "2", Title = "", Parts = [Part("2.1", "2.1.1", "2.1.2"), Part("2.2")] },
        ],
        Scoring =
        [
            new() { Level = "line", Of = "criterion", Method = ScoringMethod.Lowest },
            new() { Level = ScoringRule.Whole, Of = "line", Method = ScoringMethod.Lowest, IsUnconfirmed = true },
        ],
    };

    public static FrameworkPart Part(string reference, params string[] below) => new() { Ref = reference, Title = reference, Parts = [.. below.Select(each => Part(each))] };

    public static Dictionary<string, int> Statements(params int[] scores) => scores.Select((score, at) => ($"S{at + 1}", score)).ToDictionary(each => each.Item1, each => each.score);

    public static Dictionary<string, int> Themes(params int[] scores) => scores.Select((score, at) => ($"{at + 1}", score)).ToDictionary(each => each.Item1, each => each.score);
}
