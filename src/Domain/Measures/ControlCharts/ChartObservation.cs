namespace GoldenThread.Domain.Measures.ControlCharts;

/// <summary>A value to be drawn.</summary>
/// <param name="Date">The date that stands for its period; one value for each date.</param>
/// <param name="Value">The value in the measure's unit; null where it is missing.</param>
public readonly record struct ChartObservation(DateOnly Date, decimal? Value);
