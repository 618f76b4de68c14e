namespace GoldenThread.Domain.Delivery;

/// <summary>Something that a project is to bring, and whether it came.</summary>
public sealed record Benefit
{
    /// <summary>Its key in the project, from 1.</summary>
    public required int Key { get; init; }

    /// <summary>What it is, for whom.</summary>
    public required string Words { get; init; }

    /// <summary>The measure that shows it; null where none does.</summary>
    public Guid? MeasureId { get; init; }

    /// <summary>The value that the measure is to reach; null where no figure was named.</summary>
    public decimal? Value { get; init; }

    /// <summary>By when; null where no day was named.</summary>
    public DateOnly? By { get; init; }

    /// <summary>What came of it, with its figure and its date; empty before.</summary>
    public string Came { get; init; } = "";
}
