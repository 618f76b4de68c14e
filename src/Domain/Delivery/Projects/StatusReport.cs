namespace GoldenThread.Domain.Delivery;

/// <summary>How a project stood on a day, as its lead said.</summary>
public sealed record StatusReport
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How sure it is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>What was done since the last.</summary>
    public required string Done { get; init; }

    /// <summary>What comes next.</summary>
    public string Next { get; init; } = "";

    /// <summary>What stands in the way, and what is asked for.</summary>
    public string Issues { get; init; } = "";

    /// <summary>What had been spent, in pounds; null where that was not said.</summary>
    public decimal? Spent { get; init; }

    /// <summary>The post that said so.</summary>
    public required string By { get; init; }
}
