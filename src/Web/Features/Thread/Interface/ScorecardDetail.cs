using System.ComponentModel;
using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Thread;

/// <summary>A line of a scorecard or a number of a story, as programs read it: in the words of the page, each with where it comes from.</summary>
public sealed record LineDetail
{
    public required ThreadKind Kind { get; init; }
    public required Guid Id { get; init; }
    public required string Name { get; init; }

    [Description("The latest figure with its unit, or that there is none")]
    public required string Figure { get; init; }

    [Description("The period of the figure; empty where there is none")]
    public required string Period { get; init; }
    public required string Target { get; init; }
    public required ThreadTone Standing { get; init; }

    [Description("How it stands, in words")]
    public required string Says { get; init; }

    [Description("Why it stands so")]
    public required string Because { get; init; }

    [Description("The rule by which it has its colour; empty where none colours it")]
    public required string Rule { get; init; }

    [Description("Which way it goes, and against what")]
    public required string Direction { get; init; }

    [Description("Where it comes from, and of what day")]
    public required string Source { get; init; }

    public static LineDetail Of(ShownLine line) => new()
    {
        Kind = line.Node.End.Kind,
        Id = line.Node.End.Id,
        Name = line.Node.Name,
        Figure = line.Figure,
        Period = line.Period,
        Target = line.Target,
        Standing = line.Node.Tone,
        Says = line.Status.Words,
        Because = line.Because,
        Rule = line.Rule,
        Direction = line.Direction,
        Source = line.Source,
    };
}

/// <summary>A perspective of a scorecard, counted and not blended.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">What it asks.</param>
/// <param name="OnCourse">How many lines are as they should be, or reached.</param>
/// <param name="Near">How many are in doubt.</param>
/// <param name="Off">How many are not as they should be.</param>
/// <param name="Without">How many have no colour.</param>
/// <param name="Lines">The lines that the account may see, in their order.</param>
public sealed record PerspectiveDetail(string Name, string Question, int OnCourse, int Near, int Off, int Without, IReadOnlyList<LineDetail> Lines);

/// <summary>A scorecard, as programs read it.</summary>
/// <param name="Service">Whose it is; null for the whole council's.</param>
/// <param name="AsAt">The day as at which it is shown.</param>
/// <param name="Perspectives">Its perspectives, in their order.</param>
/// <param name="ChosenBy">The post that chose what stands on it; empty where nobody did.</param>
/// <param name="ChosenOn">When; null where nobody did.</param>
/// <param name="Because">Why.</param>
public sealed record ScorecardDetail(string? Service, DateOnly AsAt, IReadOnlyList<PerspectiveDetail> Perspectives, string ChosenBy, DateOnly? ChosenOn, string Because)
{
    public static ScorecardDetail Of(SeenScorecard seen) => new(seen.Service?.Name, seen.Thread.AsAt.Shown,
        [.. seen.Perspectives.Select(each => new PerspectiveDetail(each.Perspective.Name, each.Perspective.Question, each.Tally.OnCourse, each.Tally.Near, each.Tally.Off, each.Tally.Without, [.. each.Lines.Select(LineDetail.Of)]))],
        seen.Scorecard.By, seen.Scorecard.On, seen.Scorecard.Because);
}

/// <summary>A plan with how SMART its objectives are and how second readers scored it.</summary>
/// <param name="Plan">The plan, as addresses name it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Objectives">How many objectives and targets it has that go on.</param>
/// <param name="Smart">How many of them meet all five letters.</param>
/// <param name="Outcomes">How many tell of an outcome.</param>
/// <param name="AgreedPercent">What the plan reached of the council's standard when it was agreed; null where nobody scored it.</param>
/// <param name="HalfYearPercent">The same at half-year.</param>
/// <param name="Checks">Each objective with its letters, judged by a rule with the reason.</param>
public sealed record QualityRow(string Plan, string Title, int Objectives, int Smart, int Outcomes, int? AgreedPercent, int? HalfYearPercent, IReadOnlyList<ObjectiveCheck> Checks)
{
    public static QualityRow Of(PlanQuality quality) => new(quality.Plan.Slug, quality.Plan.Title, quality.Objectives.Count, quality.Smart, quality.Outcomes, quality.Agreed?.Percent, quality.HalfYear?.Percent,
        [.. quality.Objectives.Select(each => new ObjectiveCheck(each.Aim.Slug, each.Aim.Name, each.Check.Letters, each.Check.Nature, each.Check.NatureBecause))]);
}

/// <summary>An objective with its letters.</summary>
public sealed record ObjectiveCheck(string Aim, string Name, IReadOnlyList<SmartJudgement> Letters, AimNature Nature, string NatureBecause);
