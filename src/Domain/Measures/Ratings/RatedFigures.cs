namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>What a rule looks at to colour one period of a measure.</summary>
public readonly record struct RatedFigures
{
    /// <summary>Which way is better.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The figure of the period; null where there is none yet.</summary>
    public decimal? Figure { get; init; }

    /// <summary>What the year is expected to end with; null where there is no forecast.</summary>
    public decimal? Forecast { get; init; }

    /// <summary>The target of the period, or of the year's end where the forecast is coloured; null where none was set.</summary>
    public Target? Target { get; init; }

    /// <summary>The figure of the same period last year; null where there is none, or a break in the definition lies between.</summary>
    public decimal? LastYear { get; init; }

    /// <summary>The figure of the first period, for a rule that looks at change; null where there is none.</summary>
    public decimal? First { get; init; }
}
