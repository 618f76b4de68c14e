namespace GoldenThread.Charts.Heat;

/// <summary>A state that a cell can be in.</summary>
/// <param name="Letter">What stands in the cell: "R"; one or two characters.</param>
/// <param name="Words">What it means: "Red".</param>
/// <param name="Look">How it looks.</param>
public sealed record HeatState(string Letter, string Words, HeatLook Look);
