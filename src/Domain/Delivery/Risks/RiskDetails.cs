namespace GoldenThread.Domain.Delivery;

/// <summary>What is typed of a risk.</summary>
public sealed record RiskDetails
{
    /// <summary>What may happen, in a line.</summary>
    public string? Event { get; init; }

    /// <summary>From what cause.</summary>
    public string? Cause { get; init; }

    /// <summary>What it would do.</summary>
    public string? Effect { get; init; }

    /// <summary>What it would hurt.</summary>
    public RiskKind? Kind { get; init; }

    /// <summary>The post that answers for it.</summary>
    public Guid? OwnerPostId { get; init; }

    /// <summary>How likely it is, where it is new.</summary>
    public int? Likelihood { get; init; }

    /// <summary>What it would do, where it is new.</summary>
    public int? Impact { get; init; }

    /// <summary>The first day on which it may happen.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it may happen.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why it is kept out of everything that leaves the council.</summary>
    public string? ExemptBecause { get; init; }

    /// <summary>What it threatens.</summary>
    public IReadOnlyList<Threatened> Threatens { get; init; } = [];

    /// <summary>What holds it down; a row without words counts for nothing.</summary>
    public IReadOnlyList<RiskControl> Controls { get; init; } = [];
}
