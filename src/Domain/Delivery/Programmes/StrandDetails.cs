namespace GoldenThread.Domain.Delivery;

/// <summary>What is typed of a strand.</summary>
public sealed record StrandDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The post that leads it.</summary>
    public Guid? LeadPostId { get; init; }

    /// <summary>What is planned to come of it.</summary>
    public string? Outcome { get; init; }

    /// <summary>The day on which that is reviewed.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The improvement plan that holds its actions; null for none.</summary>
    public Guid? PlanId { get; init; }

    /// <summary>The projects of the programme that belong to it.</summary>
    public IReadOnlyList<Guid> Projects { get; init; } = [];
}
