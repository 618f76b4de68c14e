namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>The rate an area would have if it had the ages of a standard population (Breslow and Day 1987).</summary>
/// <param name="Events">The events of all bands.</param>
/// <param name="Population">The area's population of all bands.</param>
/// <param name="Rate">The rate per person; null under ten events, where it says nothing, or where a band of the standard has no population in the area.</param>
/// <param name="StandardError">The standard error of the rate, per person; null where the rate is.</param>
public sealed record DirectlyStandardisedRate(double Events, double Population, double? Rate, double? StandardError)
{
    /// <summary>Under so many events no rate is given.</summary>
    public const double FewestEvents = 10;

    /// <summary>The rate of an area.</summary>
    /// <param name="bands">Its age bands.</param>
    public static DirectlyStandardisedRate Of(IReadOnlyCollection<DirectBand> bands)
    {
        var (events, population, standard) = (bands.Sum(band => band.Events), bands.Sum(band => band.Population), bands.Sum(band => band.StandardPopulation));
        var weighted = bands.Where(band => band.StandardPopulation > 0).ToList();
        if (events < FewestEvents || standard <= 0 || weighted.Any(band => band.Population <= 0)) { return new(events, population, null, null); }

        var variance = weighted.Sum(band => band.StandardPopulation * band.StandardPopulation * band.Events / (band.Population * band.Population));
        return new(events, population, weighted.Sum(band => band.StandardPopulation * band.Events / band.Population) / standard, Math.Sqrt(variance) / standard);
    }

    /// <summary>Where the underlying rate lies, per person; null where there is no rate. By Dobson and others (Statistics in Medicine 1991) on Byar's bounds of the count.</summary>
    /// <param name="confidence">The two-sided confidence: 0.95 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public ConfidenceInterval? Interval(double confidence)
    {
        if (Rate is not { } rate || StandardError is not { } error) { return null; }

        var (count, each) = (ConfidenceInterval.OfCount(Events, confidence), error / Math.Sqrt(Events));
        return new(rate + (each * (count.Lower - Events)), rate + (each * (count.Upper - Events)));
    }
}
