namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>How a control chart is worked out; kept with the chart, so that whoever sees an icon can see by which rules it was given.</summary>
public sealed record ControlChartOptions
{
    /// <summary>Fewer points than this are too few to fix limits by, and too few to tell anything from.</summary>
    public const int FewestPoints = 12;

    /// <summary>Values and targets may not be further from 0 than this, so that decimal arithmetic stays exact to 28 figures and cannot overflow.</summary>
    public const decimal LargestValue = 1_000_000_000_000_000_000m;

    /// <summary>Which way is better.</summary>
    public required Polarity Improvement { get; init; }

    /// <summary>The value to reach, in the measure's unit; null where there is none, and then there is no assurance.</summary>
    public decimal? Target { get; init; }

    /// <summary>Dates of the first points of new phases, in any order; a date that is no point's starts nothing and is named in <see cref="ControlChart.UnmatchedRebaseDates"/>.</summary>
    public IReadOnlyList<DateOnly> RebaseDates { get; init; } = [];

    /// <summary>The mean and limits of each phase come from this many of its first points, 12 or more, and hold for the rest; null when all points count.</summary>
    public int? FixAfter { get; init; }

    /// <summary>Whether very large moving ranges are left out of the limits.</summary>
    public OutlierScreening Screening { get; init; } = OutlierScreening.Once;

    /// <summary>What dates without a value do.</summary>
    public MissingValues Missing { get; init; } = MissingValues.Kept;

    /// <summary>The rules for special causes.</summary>
    public SpecialCauseRules Rules { get; init; } = SpecialCauseRules.PlotTheDots;
}
