namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>A stretch of a control chart with a mean and limits of its own; nothing is compared across its ends.</summary>
public sealed record ChartPhase
{
    /// <summary>How many rebase dates came before or with its first point: 0 for the first phase, or 1 where the first point is itself rebased.</summary>
    public required int Number { get; init; }

    /// <summary>Which of the chart's points is its first, from 0.</summary>
    public required int First { get; init; }

    /// <summary>How many points it has, missing values included; 1 or more.</summary>
    public required int Count { get; init; }

    /// <summary>How many of its points have a value.</summary>
    public required int Values { get; init; }

    /// <summary>The average of its base (its first points, or all); null where they are all missing.</summary>
    public decimal? Mean { get; init; }

    /// <summary>The average moving range of its base after screening; null where none is left.</summary>
    public decimal? AverageMovingRange { get; init; }

    /// <summary>How many moving ranges screening left out.</summary>
    public int Screened { get; init; }

    /// <summary>Its limits; null where there is no average moving range.</summary>
    public ControlLimits? Limits { get; init; }

    /// <summary>Whether NHSRplotthedots warns of a short group: fewer than 13 points, missing ones counted (its words say 12; we answer alike).</summary>
    public bool IsShort => Count <= ControlChartOptions.FewestPoints;

    /// <summary>Whether its values are too few to tell anything from: fewer than 12.</summary>
    public bool HasTooFewPoints => Values < ControlChartOptions.FewestPoints;
}
