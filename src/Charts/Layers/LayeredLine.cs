namespace GoldenThread.Charts.Layers;

/// <summary>A line between two things in a picture of layers.</summary>
/// <param name="From">The key of the one.</param>
/// <param name="To">The key of the other.</param>
/// <param name="Words">What the one is to the other, for the table.</param>
public sealed record LayeredLine(string From, string To, string Words);
