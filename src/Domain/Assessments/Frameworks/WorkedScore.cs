namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What a rule gives, with its arithmetic.</summary>
/// <param name="Score">The score; null where the rule gives none, or it is not known.</param>
/// <param name="Words">How it came about, in one sentence without its full stop.</param>
/// <param name="Missing">How many of the scores that it follows from are missing.</param>
public sealed record WorkedScore(int? Score, string Words, int Missing);
