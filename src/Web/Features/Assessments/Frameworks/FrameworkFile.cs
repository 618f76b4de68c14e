using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A framework as a file that people write by hand (YAML, described in <c>docs/schemas/framework.schema.json</c>). A fault is named with its line and never passed over.</summary>
public static class FrameworkFile
{
    /// <summary>How many problems are named at once.</summary>
    public const int MaxProblems = 50;

    /// <summary>The framework of a file, with all that is wrong with the file or with what it says.</summary>
    /// <param name="file">The file's bytes.</param>
    public static Outcome<FrameworkContent> Read(byte[] file)
    {
        var tree = YamlTree.Read(file);
        if (tree.Value is not { } node) { return tree.Problems.ToList(); }
        if (node is not YamlMap map) { return new Problem("", $"Line {node.Line}: a framework begins with keys such as “code:” and “title:”."); }
        var problems = new List<Problem>();
        var framework = YamlFields.Read(map, "a framework", problems, fields => Framework(fields, problems));
        if (problems.Count == 0) { problems.AddRange(FrameworkCheck.Of(framework)); }
        if (problems.Count > MaxProblems) { problems = [.. problems.Take(MaxProblems), new("", $"And {problems.Count - MaxProblems} more.")]; }
        return problems.Count > 0 ? problems : framework;
    }

    private static FrameworkContent Framework(YamlFields fields, List<Problem> problems) => new()
    {
        Code = fields.Needed("code"),
        Title = fields.Needed("title"),
        Body = fields.Text("body") ?? "",
        About = fields.Text("about") ?? "",
        Sources = fields.Texts("sources"),
        From = fields.Day("from"),
        Until = fields.Day("until"),
        Levels = fields.Texts("levels"),
        Scales = fields.Each("scales", "a scale", Scale),
        Parts = PartTree.Read(fields, problems),
        Scoring = fields.Each("scoring", "a rule of scoring", Rule),
        Clocks = fields.Each("clocks", "a clock", Clock),
        Crosswalks = fields.Each("crosswalks", "a crosswalk", each => new Crosswalk(each.Needed("ref"), each.Needed("framework"), each.Needed("otherRef"), each.NeededWord<CrosswalkOverlap>("overlap"), each.Needed("because"))),
        Rules = fields.Texts("rules"),
        Gaps = fields.Texts("gaps"),
    };

    private static AssessmentScale Scale(YamlFields fields) => new()
    {
        Code = fields.Needed("code"),
        Title = fields.Needed("title"),
        Levels = fields.Texts("levels"),
        Steps = fields.Each("steps", "a step", each => new ScaleStep(each.NeededNumber("score"), each.Needed("label"), each.Text("meaning") ?? "", each.Flag("isUnconfirmed"))),
    };

    private static ScoringRule Rule(YamlFields fields) => new()
    {
        Level = fields.Needed("level"),
        Of = fields.Needed("of"),
        Method = fields.NeededWord<ScoringMethod>("method"),
        Bands = fields.Each("bands", "a band", each => new PercentBand(each.NeededNumber("from"), each.NeededNumber("score"))),
        Combinations = fields.Each("combinations", "a combination", each => new ScoreCombination(each.NeededNumber("score"), each.Number("many") ?? 0, each.Number("reach") ?? 0, each.Number("noneBelow") ?? 0)),
        IsUnconfirmed = fields.Flag("isUnconfirmed"),
        Source = fields.Text("source") ?? "",
    };

    private static FrameworkClock Clock(YamlFields fields) => new()
    {
        Event = fields.Needed("event"),
        After = fields.Needed("after"),
        Amount = fields.NeededNumber("amount"),
        Unit = fields.NeededWord<ClockUnit>("unit"),
        Kind = fields.Word<ClockKind>("kind") ?? ClockKind.Within,
        Source = fields.Text("source") ?? "",
    };
}
