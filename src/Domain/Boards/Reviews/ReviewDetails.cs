namespace GoldenThread.Domain.Boards;

/// <summary>What is typed of a review.</summary>
public sealed record ReviewDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What kind of review it is.</summary>
    public ReviewKind? Kind { get; init; }

    /// <summary>The board that commissions it; it stays.</summary>
    public Guid? BoardId { get; init; }

    /// <summary>The post that leads it.</summary>
    public Guid? LeadPostId { get; init; }

    /// <summary>Its members and witnesses.</summary>
    public string? Members { get; init; }

    /// <summary>The day on which it is to begin; null for none.</summary>
    public DateOnly? StartsOn { get; init; }

    /// <summary>The day by which it reports.</summary>
    public DateOnly? ReportsBy { get; init; }

    /// <summary>What it is for.</summary>
    public string? Purpose { get; init; }

    /// <summary>The questions that it is to answer.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What it looks at.</summary>
    public string? Scope { get; init; }

    /// <summary>What it does not look at.</summary>
    public string? OutOfScope { get; init; }

    /// <summary>How it goes about it, and who is heard.</summary>
    public string? Method { get; init; }
}
