namespace GoldenThread.Domain.Engagement;

/// <summary>What somebody answered to one question of a survey.</summary>
/// <param name="Number">The number of the question.</param>
/// <param name="Step">From 1, not at all, to 5, fully; null where it was left out, and for a question in words.</param>
/// <param name="Words">In words; empty where it was left out, and for a question by steps.</param>
public sealed record SurveyReply(int Number, int? Step, string Words);
