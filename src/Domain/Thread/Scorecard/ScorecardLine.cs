namespace GoldenThread.Domain.Thread;

/// <summary>A record that stands on a scorecard.</summary>
/// <param name="Record">Which.</param>
/// <param name="Perspective">The key of the perspective in which it stands.</param>
public sealed record ScorecardLine(ThreadEnd Record, int Perspective);

/// <summary>A line of a scorecard as somebody placed it.</summary>
/// <param name="Record">The record; null where none was chosen.</param>
/// <param name="Perspective">The key of the perspective; 0 to take it out, null where nothing was chosen.</param>
/// <param name="Place">Its place in the perspective; null to come last.</param>
public sealed record PlacedLine(ThreadEnd? Record, int? Perspective, int? Place);
