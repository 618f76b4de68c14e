namespace GoldenThread.Charts.Parts;

/// <summary>A date of a chart and what its period is called.</summary>
internal readonly record struct ChartDate(DateOnly Day, string Label);
