namespace GoldenThread.Domain.Boards;

/// <summary>What a board answered to a recommendation of a review.</summary>
public sealed record RecommendationAnswer
{
    /// <summary>Whether it was accepted.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>What of it was not accepted; empty unless it was accepted in part.</summary>
    public string NotThat { get; init; } = "";

    /// <summary>Why; empty where it was accepted without more.</summary>
    public string Because { get; init; } = "";

    /// <summary>The day of the answer.</summary>
    public required DateOnly On { get; init; }

    /// <summary>By when it is done; null where it was not accepted.</summary>
    public DateOnly? DoneBy { get; init; }

    /// <summary>The post that does it; null where it was not accepted.</summary>
    public Guid? PostId { get; init; }

    /// <summary>The day on which it is looked at again; null where it was not accepted.</summary>
    public DateOnly? LookOn { get; init; }

    /// <summary>The post that recorded the answer.</summary>
    public required string By { get; init; }
}

/// <summary>How a board answers a recommendation.</summary>
public enum AnswerKind
{
    /// <summary>It is done as recommended.</summary>
    Accepted,

    /// <summary>Part of it is done.</summary>
    InPart,

    /// <summary>It is not done.</summary>
    NotAccepted,
}
