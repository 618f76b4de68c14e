namespace GoldenThread.Domain.Delivery;

/// <summary>What came of a planned outcome, as somebody saw it who looked.</summary>
public sealed record OutcomeReview
{
    /// <summary>How far it was achieved.</summary>
    public required OutcomeResult Result { get; init; }

    /// <summary>What came of it.</summary>
    public required string Words { get; init; }

    /// <summary>The day on which it was said.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What had been planned, as it stood then.</summary>
    public required string Planned { get; init; }

    /// <summary>The day that was given for it; null where none was.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The post that said so.</summary>
    public required string By { get; init; }
}
