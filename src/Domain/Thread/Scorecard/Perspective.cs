namespace GoldenThread.Domain.Thread;

/// <summary>A side from which a council looks at itself on its scorecard.</summary>
/// <param name="Key">Its number on the scorecard, from 1; kept when it is renamed or moved.</param>
/// <param name="Name">Its name.</param>
/// <param name="Question">What it asks, in plain words; empty where nothing is said.</param>
public sealed record Perspective(int Key, string Name, string Question);

/// <summary>A perspective as somebody named and placed it.</summary>
/// <param name="Key">Its number on the scorecard; 0 for a new one.</param>
/// <param name="Name">Its name; empty to take it out.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Place">Its place, from 1; null to come last.</param>
public sealed record PlacedPerspective(int Key, string? Name, string? Question, int? Place);
