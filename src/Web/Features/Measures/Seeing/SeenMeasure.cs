using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A measure in a list, with its position as whoever reads the list may know it.</summary>
public readonly record struct SeenMeasure(MeasureStanding Standing, Position Now)
{
    public ShownRating Rating => ShownRating.Of(Now);

    /// <summary>Which way it went since the period before.</summary>
    public Direction Direction => Now.Direction(DirectionMode.PreviousPeriod)?.Direction ?? Direction.Unknown;

    /// <summary>A change that is more than chance, and for the worse.</summary>
    public bool SignalsWorse => Now.Variation is Variation.ConcernHigh or Variation.ConcernLow;

    /// <summary>A change that is more than chance, and for the better.</summary>
    public bool SignalsBetter => Now.Variation is Variation.ImprovementHigh or Variation.ImprovementLow;

    /// <summary>Whether the target is beyond what the process does as it is.</summary>
    public bool IsOutOfReach => Now.Assurance == Assurance.Fail;

    /// <summary>Whether the year is expected to end beside its target.</summary>
    public bool IsForecastToMiss => Now.YearEnd is { Target: { } target, Expected: var expected } && !target.IsMetBy(expected);

    /// <summary>The place among exceptions: red first, then what changes for the worse though it is not red, then amber, what has no figure, the rest.</summary>
    public int Rank => Now.Colour switch
    {
        Colour.Red => SignalsWorse ? 0 : 1,
        _ when SignalsWorse => 2,
        Colour.Amber => 3,
        _ when Now.IsInQuestion => 4,
        _ when Now.Value is null => 5,
        Colour.None => 6,
        _ => IsOutOfReach || IsForecastToMiss ? 7 : 8,
    };
}
