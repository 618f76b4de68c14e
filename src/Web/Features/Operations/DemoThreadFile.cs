using GoldenThread.Domain.Thread;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The file demo/thread.json: plans and strategies, their aims, what links them to other records, how second readers scored the plans, what stands on the scorecards, and the stories of priorities. Days count from today.</summary>
public sealed record DemoThreadFile
{
    public required IReadOnlyList<DemoCouncilPlan> Plans { get; init; }
    public required IReadOnlyList<DemoAim> Aims { get; init; }
    public required IReadOnlyList<DemoLink> Links { get; init; }
    public required IReadOnlyList<DemoPlanScore> Scores { get; init; }
    public required IReadOnlyList<DemoScorecard> Scorecards { get; init; }
    public required IReadOnlyList<DemoPriorityStory> Stories { get; init; }
}

/// <summary>A plan or strategy.</summary>
/// <param name="Agreed">How many days from today it was agreed; null for a draft.</param>
public sealed record DemoCouncilPlan(string Key, CouncilPlanKind Kind, string Title, string Purpose, string Owner, int Starts, int Ends, string? Service = null, string? AgreedBy = null, int? Agreed = null);

/// <summary>An aim of a plan.</summary>
/// <param name="Due">How many days from today it is to be reached.</param>
public sealed record DemoAim(string Key, string Plan, AimKind Kind, string Number, string Title, string Words, string Owner)
{
    public string? Service { get; init; }
    public string Achievable { get; init; } = "";
    public int? Due { get; init; }
    public IReadOnlyList<DemoAimMilestone> Milestones { get; init; } = [];
    public AimOrigin Origin { get; init; }
    public string National { get; init; } = "";

    /// <summary>The aims that it serves, by key.</summary>
    public IReadOnlyList<DemoEnd> Serves { get; init; } = [];

    /// <summary>The measures that show it, by code.</summary>
    public IReadOnlyList<DemoEnd> Measured { get; init; } = [];

    /// <summary>What brings it about: "plan/code" of an action, "project:79", "programme:customers-first".</summary>
    public IReadOnlyList<DemoEnd> Delivered { get; init; } = [];
}

/// <summary>A milestone of an aim, in days from today.</summary>
public sealed record DemoAimMilestone(string Title, int Due, int? Reached);

/// <summary>What an aim is linked to, and why.</summary>
public sealed record DemoEnd(string To, string Because);

/// <summary>Any other link: "aim:key", "plan:key", "board:name", "risk:number" and what aims are linked to.</summary>
public sealed record DemoLink(LinkType Type, string From, string To, string Because);

/// <summary>What a second reader made of a plan.</summary>
/// <param name="Scores">One score for each question of the usual standard.</param>
/// <param name="Because">Said where a score is low; a usual reason where it is empty.</param>
public sealed record DemoPlanScore(string Plan, string Reader, ScoreStage Stage, int Days, IReadOnlyList<int> Scores, string Because);

/// <summary>What somebody chose for a scorecard: of the whole council, or of a service.</summary>
/// <param name="Days">How many days from today they did so.</param>
public sealed record DemoScorecard(string? Service, string By, int Days, string Because, IReadOnlyList<DemoPerspective> Perspectives);

/// <summary>A perspective with what stands in it: measures by code, "aim:key".</summary>
public sealed record DemoPerspective(string Name, string Question, IReadOnlyList<string> Lines);

/// <summary>The story of a priority as somebody told it, and the measures that they chose for it.</summary>
/// <param name="Because">Why it was told anew; empty for the first time.</param>
public sealed record DemoPriorityStory(string Aim, string By, int Days, string Why, string Different, string Words, string Seen, string Because = "")
{
    public IReadOnlyList<string> Numbers { get; init; } = [];
}
