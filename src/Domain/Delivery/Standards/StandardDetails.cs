namespace GoldenThread.Domain.Delivery;

/// <summary>What is typed of a management standard.</summary>
public sealed record StandardDetails
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The context.</summary>
    public string? Context { get; init; }

    /// <summary>The standards, one each.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>Who does what.</summary>
    public string? Roles { get; init; }

    /// <summary>How it is done.</summary>
    public string? Guidance { get; init; }

    /// <summary>The post that keeps it.</summary>
    public Guid? OwnerPostId { get; init; }
}
