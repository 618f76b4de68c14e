namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>The events of an area against those it would have at the reference population's rates: 1 is as expected (Breslow and Day 1987).</summary>
/// <param name="Observed">The events of all bands.</param>
/// <param name="Expected">The events expected; null where the area has population in a band in which the reference has none.</param>
/// <param name="Ratio">Observed over expected; null where none are expected.</param>
public sealed record IndirectlyStandardisedRatio(double Observed, double? Expected, double? Ratio)
{
    /// <summary>The ratio of an area.</summary>
    /// <param name="bands">Its age bands.</param>
    public static IndirectlyStandardisedRatio Of(IReadOnlyCollection<IndirectBand> bands)
    {
        var observed = bands.Sum(band => band.Events);
        var populated = bands.Where(band => band.Population > 0).ToList();
        if (populated.Any(band => band.ReferencePopulation <= 0)) { return new(observed, null, null); }

        var expected = populated.Sum(band => band.Population * band.ReferenceEvents / band.ReferencePopulation);
        return new(observed, expected, expected > 0 ? observed / expected : null);
    }

    /// <summary>Where the underlying ratio lies; null where there is no ratio. By exact bounds of the count under ten events, else by Byar's.</summary>
    /// <param name="confidence">The two-sided confidence: 0.95 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public ConfidenceInterval? Interval(double confidence) => Expected is { } expected ? ConfidenceInterval.OfRate(Observed, expected, confidence) : null;
}
