namespace GoldenThread.Domain.Thread;

/// <summary>What is typed of a plan or strategy.</summary>
public sealed record CouncilPlanDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What kind of plan it is; null where nothing was chosen.</summary>
    public CouncilPlanKind? Kind { get; init; }

    /// <summary>What it is for, in plain words.</summary>
    public string? Purpose { get; init; }

    /// <summary>The post that answers for it.</summary>
    public Guid? OwnerPostId { get; init; }

    /// <summary>The service whose plan it is; null for the whole council's.</summary>
    public Guid? ServiceId { get; init; }

    /// <summary>Its first day; null where none is said.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>Its last day; null where none is said.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Who agreed it: a board, a meeting; empty before.</summary>
    public string? AgreedBy { get; init; }

    /// <summary>The day on which it was agreed; null before.</summary>
    public DateOnly? AgreedOn { get; init; }
}
