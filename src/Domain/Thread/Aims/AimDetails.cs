namespace GoldenThread.Domain.Thread;

/// <summary>What is typed of an aim.</summary>
public sealed record AimDetails
{
    /// <summary>What kind of aim it is; null where nothing was chosen.</summary>
    public AimKind? Kind { get; init; }

    /// <summary>Its number in the plan; empty for none.</summary>
    public string? Number { get; init; }

    /// <summary>What is to be reached, in a sentence.</summary>
    public string? Title { get; init; }

    /// <summary>What that means for people, in plain words.</summary>
    public string? Words { get; init; }

    /// <summary>How it is known that it can be done: money, people, powers.</summary>
    public string? Achievable { get; init; }

    /// <summary>The post that answers for it.</summary>
    public Guid? OwnerPostId { get; init; }

    /// <summary>The service that it belongs to; null where it is the whole council's.</summary>
    public Guid? ServiceId { get; init; }

    /// <summary>Whose priority it is.</summary>
    public AimOrigin Origin { get; init; }

    /// <summary>What the government calls it: "NI 130"; empty for none.</summary>
    public string? NationalCode { get; init; }

    /// <summary>By when it is to be reached; null where no day was said.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The steps on the way; rows in which nothing is said count for nothing.</summary>
    public IReadOnlyList<AimMilestone> Milestones { get; init; } = [];
}
