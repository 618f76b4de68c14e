namespace GoldenThread.Domain.Boards;

/// <summary>What is typed of an answer to a recommendation.</summary>
public sealed record AnswerDetails
{
    /// <summary>The answer.</summary>
    public AnswerKind? Kind { get; init; }

    /// <summary>What of it is not accepted.</summary>
    public string? NotThat { get; init; }

    /// <summary>Why.</summary>
    public string? Because { get; init; }

    /// <summary>The day of the answer; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>By when it is done.</summary>
    public DateOnly? DoneBy { get; init; }

    /// <summary>The post that does it.</summary>
    public Guid? PostId { get; init; }

    /// <summary>What is expected to come of it.</summary>
    public string? Expected { get; init; }

    /// <summary>The day on which it is looked at again.</summary>
    public DateOnly? LookOn { get; init; }
}
