using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A file of demo/plans: a plan as a council would write it down.</summary>
public sealed record DemoPlan
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required string Scope { get; init; }

    /// <summary>"inspection" for a plan that answers inspectors by theme and category, "objectives" for one with objectives, money and ICT.</summary>
    public required string Form { get; init; }

    /// <summary>The board that approved it; null for a draft.</summary>
    public string? Board { get; init; }
    public string? Decision { get; init; }
    public IReadOnlyList<DemoReview> Reviews { get; init; } = [];

    /// <summary>What regulators said of whether it covers the key areas.</summary>
    public IReadOnlyList<DemoAgreement> Agreements { get; init; } = [];

    /// <summary>Whether its next version is being written.</summary>
    public bool NextVersion { get; init; }

    /// <summary>What its paper says before the tables.</summary>
    public required IReadOnlyList<string> Prose { get; init; }
    public required IReadOnlyList<Theme> Themes { get; init; }
    public required IReadOnlyList<Category> Categories { get; init; }
    public required IReadOnlyDictionary<string, string> Legend { get; init; }
    public required IReadOnlyList<DemoAction> Actions { get; init; }
}

/// <summary>A review that amended nothing.</summary>
/// <param name="Cycle">How many months ago.</param>
public sealed record DemoReview(int Cycle, string Board, string Issues);

/// <summary>What a regulator said of the plan in force.</summary>
/// <param name="Days">How many days after its approval.</param>
public sealed record DemoAgreement(int Days, string Body, AgreementExtent Extent, string Areas, string Missing, string Reference);

/// <summary>An action as the plan's table prints it.</summary>
public sealed record DemoAction
{
    public required string Code { get; init; }
    public required int Theme { get; init; }
    public string? Category { get; init; }
    public IReadOnlyList<int> Paragraphs { get; init; } = [];
    public string? Comment { get; init; }
    public string? Objective { get; init; }
    public string? Action { get; init; }
    public required string Timescale { get; init; }
    public string? NextReview { get; init; }
    public IReadOnlyList<string> Leads { get; init; } = [];
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Success criteria that the table doesn't print, for a plan whose table has outcomes.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];
    public IReadOnlyList<DemoRoute> Monitoring { get; init; } = [];
    public IReadOnlyList<DemoMilestone> Steps { get; init; } = [];
    public string? Outcome { get; init; }
    public string? Resources { get; init; }
    public string? FundedBy { get; init; }
    public string? Ict { get; init; }
    public Response Response { get; init; }
    public string? Reason { get; init; }
    public IReadOnlyList<string> SeeAlso { get; init; } = [];
}

/// <summary>How an action is watched.</summary>
public sealed record DemoRoute(string Words, string? Board, int? Every, string? Next);

/// <summary>A milestone, or a sub-action.</summary>
public sealed record DemoMilestone(string Words, string? Lead, string? Due, bool Sub);
