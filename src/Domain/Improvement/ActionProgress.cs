namespace GoldenThread.Domain.Improvement;

/// <summary>What has happened to an action so far.</summary>
public sealed record ActionProgress
{
    /// <summary>How it stands, as its lead says.</summary>
    public ActionStatus Status { get; init; }

    /// <summary>The last words about it; null before the first update.</summary>
    public string? Narrative { get; init; }

    /// <summary>When its lead expects it to finish; null when they have not said.</summary>
    public DateOnly? ExpectedFinish { get; init; }

    /// <summary>The day on which a board approved the version that brought it; null before.</summary>
    public DateOnly? InForceSince { get; init; }

    /// <summary>When it was last updated; null when it never was.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>The post that last updated it.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>The latest judgement of each criterion.</summary>
    public IReadOnlyList<CriterionJudgement> Judgements { get; init; } = [];

    /// <summary>Steps that were reached, and when.</summary>
    public IReadOnlyDictionary<int, DateOnly> StepsDone { get; init; } = new Dictionary<int, DateOnly>();

    /// <summary>Monitoring reports made and missed, oldest first.</summary>
    public IReadOnlyList<RouteReport> Reports { get; init; } = [];

    /// <summary>The posts that accepted to lead it, and when.</summary>
    public IReadOnlyDictionary<Guid, DateOnly> AcceptedBy { get; init; } = new Dictionary<Guid, DateOnly>();

    /// <summary>The request to close it that waits for somebody else's approval; null when none waits.</summary>
    public ClosingRequest? Closing { get; init; }

    /// <summary>When it was closed as done; null when it was not, or when the paper said so without a date.</summary>
    public DateOnly? DoneOn { get; init; }

    /// <summary>Whether somebody other than the lead has seen the evidence that it is done.</summary>
    public bool EvidenceSeen { get; init; }

    /// <summary>The reference of the decision that put it off; null when it is not deferred.</summary>
    public string? DeferredBy { get; init; }

    /// <summary>The code of the action that replaced it; null when none did.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>How many pieces of evidence it has.</summary>
    public int EvidenceCount { get; init; }

    /// <summary>What the draft in hand took over of a newer paper for it; null when nothing. As little as the proposal itself is it for those who read no drafts.</summary>
    public PaperProposal? ProposedByPaper { get; init; }

    /// <summary>Whether nothing more is expected of it.</summary>
    public bool IsClosed => Status is ActionStatus.Done or ActionStatus.Deferred or ActionStatus.Superseded or ActionStatus.NoAction;
}
