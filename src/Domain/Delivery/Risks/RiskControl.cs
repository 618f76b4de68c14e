namespace GoldenThread.Domain.Delivery;

/// <summary>Something that holds a risk down.</summary>
public sealed record RiskControl
{
    /// <summary>Its number in the risk, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What is done.</summary>
    public required string Words { get; init; }

    /// <summary>Whether it is there, and not only planned.</summary>
    public bool IsThere { get; init; }

    /// <summary>By when it is to be there; null where no day was named.</summary>
    public DateOnly? Due { get; init; }
}
