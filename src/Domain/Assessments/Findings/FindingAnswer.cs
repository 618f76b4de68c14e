namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>The answer to a finding, as it was given.</summary>
public sealed record FindingAnswer
{
    /// <summary>How it is answered.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>The actions; empty unless something is done.</summary>
    public IReadOnlyList<Guid> Actions { get; init; } = [];

    /// <summary>The reason, or what the practice is; what is said of the actions, if anything.</summary>
    public string Words { get; init; } = "";

    /// <summary>What shows the practice: the evidence in words, with where it is to be found; empty where it is not needed.</summary>
    public string Shown { get; init; } = "";

    /// <summary>The pieces of evidence that show the practice, each once; empty unless it is practice already.</summary>
    public IReadOnlyList<Guid> Evidence { get; init; } = [];

    /// <summary>When it is looked at again; null for never.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The post that gave it.</summary>
    public string By { get; init; } = "";

    /// <summary>The account that gave it.</summary>
    public Guid Account { get; init; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The post that approved it; null before.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? ApprovedAt { get; init; }

    /// <summary>Why it was sent back; null where it was not.</summary>
    public string? SentBackBecause { get; init; }

    /// <summary>Whether somebody else has approved it.</summary>
    public bool IsApproved => ApprovedBy is not null;
}
