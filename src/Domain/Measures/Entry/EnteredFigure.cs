using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures.Entry;

/// <summary>A figure as it is entered, and all that is known to look at it by.</summary>
public sealed record EnteredFigure
{
    /// <summary>The figure.</summary>
    public required decimal Value { get; init; }

    /// <summary>Its period.</summary>
    public required Period Period { get; init; }

    /// <summary>The day on which it is entered.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How many were counted; null where it was not given.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Out of how many; null where it was not given.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>What the ratio is multiplied by: 100 for a percentage, 1,000 for a rate for each thousand; null where the measure is no ratio.</summary>
    public decimal? Times { get; init; }

    /// <summary>How many decimals the measure is shown with, 0 to 10.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether the numerator is a part of the denominator, so that it can't be more.</summary>
    public bool IsShare { get; init; }

    /// <summary>The earlier figures, earliest first, all of one definition.</summary>
    public IReadOnlyList<decimal> Before { get; init; } = [];

    /// <summary>The limits of the control chart so far; null where there are too few points.</summary>
    public ControlLimits? Limits { get; init; }

    /// <summary>What the measure can be.</summary>
    public ValueRange Possible { get; init; } = ValueRange.Any;

    /// <summary>The parts of a breakdown that adds up to it; empty where none does.</summary>
    public IReadOnlyList<decimal> Parts { get; init; } = [];

    /// <summary>The colour that it would get; null before it is coloured.</summary>
    public Rating? Rating { get; init; }

    /// <summary>What is said of it; null where nothing is.</summary>
    public string? Commentary { get; init; }
}
