using GoldenThread.Domain.Measures.Distributions;

namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>A funnel of rates about their pooled rate, or of standardised ratios about 1. Lines are exact; a unit is judged by its own interval, as the published figures beside the chart are.</summary>
/// <param name="Average">The centre: events per one of the population, or 1 for ratios.</param>
public sealed record PoissonFunnel(double Average)
{
    /// <summary>The funnel of standardised ratios, observed over expected.</summary>
    public static PoissonFunnel OfRatios { get; } = new(1);

    /// <summary>The funnel of rates; null when there are no events or no population.</summary>
    /// <param name="units">The units: events and population.</param>
    public static PoissonFunnel? OfRates(IReadOnlyCollection<FunnelUnit> units)
    {
        var (events, population) = (units.Sum(unit => unit.Count), units.Sum(unit => unit.Denominator));
        return events > 0 && population > 0 ? new(events / population) : null;
    }

    /// <summary>The limits for so many events: the rates at which their exact Poisson interval just touches the average. The population at which a limit stands is the events over it.</summary>
    /// <param name="events">The events; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The events are not over 0.</exception>
    public FunnelLimits LimitsAt(double events)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(events);
        var line = Average * events;
        return new(line / Poisson.UpperBound(events, FunnelLimits.Inner), line / Poisson.LowerBound(events, FunnelLimits.Inner), line / Poisson.UpperBound(events, FunnelLimits.Outer), line / Poisson.LowerBound(events, FunnelLimits.Outer));
    }

    /// <summary>The same limits for a population of so many, however many events make each: the rate of those events whose exact interval just touches the average. Where even no event is within chance, the lower limit is 0.</summary>
    /// <param name="population">The population; over 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The population is not over 0.</exception>
    public FunnelLimits LimitsOver(double population)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        var expected = Average * population;
        return new(
            Poisson.FewestEvents(expected, FunnelLimits.Inner) / population, Poisson.MostEvents(expected, FunnelLimits.Inner) / population,
            Poisson.FewestEvents(expected, FunnelLimits.Outer) / population, Poisson.MostEvents(expected, FunnelLimits.Outer) / population);
    }

    /// <summary>Whether a unit's own interval, exact under ten events and Byar's from there, leaves the average out; null for a unit of no population.</summary>
    /// <param name="unit">The unit.</param>
    public FunnelSignificance? SignificanceOf(FunnelUnit unit)
    {
        if (unit.Denominator <= 0) { return null; }

        var centre = Average * unit.Denominator;
        return (ConfidenceInterval.OfCount(unit.Count, FunnelLimits.Inner).SideOf(centre), ConfidenceInterval.OfCount(unit.Count, FunnelLimits.Outer).SideOf(centre)) switch
        {
            (_, 1) => FunnelSignificance.High0001,
            (_, -1) => FunnelSignificance.Low0001,
            (1, _) => FunnelSignificance.High0025,
            (-1, _) => FunnelSignificance.Low0025,
            _ => FunnelSignificance.None,
        };
    }
}
