using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>What was asked and what was promised: the part of an action that a board approves (R43 to R47, R56 to R62).</summary>
public sealed record ActionDefinition
{
    /// <summary>The number of the plan's theme or section.</summary>
    public int Theme { get; init; }

    /// <summary>The letter of the category; null when the plan has none.</summary>
    public string? Category { get; init; }

    /// <summary>The paragraphs of the report that the comment comes from.</summary>
    public IReadOnlyList<int> Paragraphs { get; init; } = [];

    /// <summary>What the inspector or reviewer said, verbatim; null when the plan does not quote it.</summary>
    public string? Comment { get; init; }

    /// <summary>What the action is for; null when the plan does not say.</summary>
    public string? Objective { get; init; }

    /// <summary>What will be done; null when the plan gives the comment alone.</summary>
    public string? Action { get; init; }

    /// <summary>When, as written and as understood.</summary>
    public Timescale Timescale { get; init; } = new() { Text = "", Kind = TimescaleKind.None };

    /// <summary>The next day on which an open-ended action is looked at again; null when nobody has said.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>Who leads, in the paper's order.</summary>
    public IReadOnlyList<Lead> Leads { get; init; } = [];

    /// <summary>What will show success.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>How and where it is watched.</summary>
    public IReadOnlyList<MonitoringRoute> Monitoring { get; init; } = [];

    /// <summary>Milestones and sub-actions.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>A target or outcome given as one text; null when there is none.</summary>
    public string? Outcome { get; init; }

    /// <summary>Resource implications, as written.</summary>
    public string? Resources { get; init; }

    /// <summary>Who funds it, as written.</summary>
    public string? FundedBy { get; init; }

    /// <summary>Whether it needs ICT, as written.</summary>
    public string? Ict { get; init; }

    /// <summary>How the council answers.</summary>
    public Response Response { get; init; }

    /// <summary>Why there is no separate action, or what is practice already; null when the council acts.</summary>
    public string? ResponseReason { get; init; }

    /// <summary>Codes of other actions that the plan refers to, as in "see CEA1 above".</summary>
    public IReadOnlyList<string> SeeAlso { get; init; } = [];

    /// <summary>Whether the council itself had found this before the inspectors did (R26).</summary>
    public bool OwnFinding { get; init; }

    /// <summary>The words that a list shows for it: what will be done, else the comment.</summary>
    public string Title => Action is { Length: > 0 } action ? action : Comment ?? "";
}
