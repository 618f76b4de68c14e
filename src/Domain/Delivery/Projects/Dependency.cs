namespace GoldenThread.Domain.Delivery;

/// <summary>Something outside its own milestones that a project depends on (R101).</summary>
public sealed record Dependency
{
    /// <summary>Its key in the project, from 1.</summary>
    public required int Key { get; init; }

    /// <summary>The other project; null where it is none.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>What is needed of it.</summary>
    public required string Words { get; init; }

    /// <summary>By when; null where no day was named.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Whether it is there.</summary>
    public bool IsMet { get; init; }
}
