using GoldenThread.Domain.Assessments.Frameworks;

namespace GoldenThread.Domain.Tests.Assessments;

/// <summary>A small framework with nothing wrong in it: two themes, of three lines, each scored from 1 to 4, and an overall score.</summary>
public static class SomeFramework
{
    public static AssessmentScale Score { get; } = new() { Code = "score", Title = "Score", Levels = ["overall", "theme", "line"], Steps = [new(1, "1"), new(2, "2"), new(3, "3"), new(4, "4", "strong")] };

    public static ScoringRule Bands { get; } = new() { Level = "theme", Of = "line", Method = ScoringMethod.PercentBands, Bands = [new(25, 1), new(39, 2), new(63, 3)] };

    public static ScoringRule Combinations { get; } = new() { Level = "overall", Of = "theme", Method = ScoringMethod.Combinations, Combinations = [new(4, 2, 4, 3), new(1, 0, 0, 0)] };

    public static FrameworkClock Clock { get; } = new() { Event = "action plan", After = "publication", Amount = 70, Unit = ClockUnit.WorkingDays };

    public static FrameworkContent Content { get; } = new()
    {
        Code = "some-2005",
        Title = "Some framework",
        From = new(2005, 4, 1),
        Until = new(2009, 3, 31),
        Levels = ["theme", "line"],
        Scales = [Score],
        Parts = [new() { Ref = "1", Title = "Ambition", Parts = [Part("1.1"), Part("1.2")] }, new() { Ref = "2", Title = "Capacity", Parts = [Part("2.1")] }],
        Scoring = [Bands, Combinations],
        Clocks = [Clock],
        Crosswalks = [new("1.1", "other", "A", CrosswalkOverlap.Partly, "Both ask.")],
        Rules = ["The council may correct facts."],
    };

    public static FrameworkPart Part(string reference, params FrameworkPart[] below) => new() { Ref = reference, Title = $"What {reference} asks", Parts = below };
}
