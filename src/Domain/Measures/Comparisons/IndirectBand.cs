namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>One age band of an indirectly standardised ratio.</summary>
/// <param name="Events">The events in the area; 0 or more.</param>
/// <param name="Population">The area's population; 0 or more.</param>
/// <param name="ReferenceEvents">The events in the reference population; 0 or more.</param>
/// <param name="ReferencePopulation">The reference population; over 0 where the area has any.</param>
public readonly record struct IndirectBand(double Events, double Population, double ReferenceEvents, double ReferencePopulation);
