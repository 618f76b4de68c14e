namespace GoldenThread.Charts.Compared;

/// <summary>A level to hold the others against: "Middle of the group", "England".</summary>
public sealed record StripMark(string Name, decimal Value);
