namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>One age band of a directly standardised rate.</summary>
/// <param name="Events">The events in the area; 0 or more.</param>
/// <param name="Population">The area's population; over 0 where the standard has any.</param>
/// <param name="StandardPopulation">The standard population of the band, as of the European Standard Population 2013.</param>
public readonly record struct DirectBand(double Events, double Population, double StandardPopulation);
