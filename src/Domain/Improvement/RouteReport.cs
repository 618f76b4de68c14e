namespace GoldenThread.Domain.Improvement;

/// <summary>That a monitoring report was made, or missed.</summary>
/// <param name="Key">The route's number.</param>
/// <param name="On">The day on which it was made, or was due and missed.</param>
/// <param name="Done">True when it was made.</param>
/// <param name="Reference">The minute, paper or link; null when none was given.</param>
public sealed record RouteReport(int Key, DateOnly On, bool Done, string? Reference);
