namespace GoldenThread.Charts.Compared;

/// <summary>What one figure of a quadrant chart means.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Middle">Where one half ends and the other begins.</param>
/// <param name="Below">What the lower half is called.</param>
/// <param name="Above">What the upper half is called.</param>
public sealed record QuadrantAxis(string Name, decimal Middle, string Below, string Above);
