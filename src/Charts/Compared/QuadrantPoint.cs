namespace GoldenThread.Charts.Compared;

/// <summary>A thing by two figures.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="X">The figure that runs across.</param>
/// <param name="Y">The figure that runs upwards.</param>
/// <param name="Own">Whether it is one's own among others.</param>
public sealed record QuadrantPoint(string Name, decimal X, decimal Y, bool Own = false);
