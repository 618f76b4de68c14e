namespace GoldenThread.Domain.Measures;

/// <summary>An area as a publisher names it.</summary>
/// <param name="Code">Its code; empty where the source has none.</param>
/// <param name="Name">Its name.</param>
public sealed record AreaName(string Code, string Name);
