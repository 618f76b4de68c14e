namespace GoldenThread.Domain.Measures.Comparisons;

/// <summary>One area or provider in a funnel.</summary>
/// <param name="Count">The events or those who have the property; 0 or more.</param>
/// <param name="Denominator">The population, the cases or the events expected; 0 or more, and at 0 the unit is left out.</param>
public readonly record struct FunnelUnit(double Count, double Denominator);
