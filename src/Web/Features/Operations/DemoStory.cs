using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Operations;

/// <summary>A line of demo/history: something that somebody did about one action.</summary>
public sealed record DemoStory
{
    public required string Action { get; init; }

    /// <summary>update, judge, close, report, reach, decline, supersede, propose or remove.</summary>
    public string Act { get; init; } = "update";

    /// <summary>How many months ago, in the monthly round of updates; or <see cref="Ago"/>.</summary>
    public int Cycle { get; init; }

    /// <summary>How many days ago; null when the monthly round says when.</summary>
    public int? Ago { get; init; }

    /// <summary>The post that did it; null for the action's first lead.</summary>
    public string? Who { get; init; }
    public string Words { get; init; } = "";
    public ActionStatus Status { get; init; }
    public string? Expected { get; init; }
    public string? NextReview { get; init; }
    public string? Decision { get; init; }

    public int? Criterion { get; init; }
    public CriterionState? State { get; init; }
    public string? Evidence { get; init; }
    public string? Link { get; init; }

    /// <summary>What is judged of each criterion, in their order, before the closing is asked for.</summary>
    public IReadOnlyList<DemoJudgement> Judgements { get; init; } = [];
    public string? Approver { get; init; }
    public string? Approve { get; init; }
    public string? Refuse { get; init; }

    public int Route { get; init; } = 1;
    public bool Done { get; init; } = true;
    public int Step { get; init; } = 1;
    public string? By { get; init; }
    public DemoChange? Change { get; init; }
}

/// <summary>What was judged of a criterion.</summary>
public sealed record DemoJudgement(CriterionState State, string Words, string? Evidence, string? Link);

/// <summary>What the draft of the next version would change.</summary>
public sealed record DemoChange(string? Timescale, IReadOnlyList<string>? Leads);
