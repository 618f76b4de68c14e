namespace GoldenThread.Domain.Engagement;

/// <summary>A question of a survey of members.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Words">The question.</param>
/// <param name="IsScale">Whether it is answered from 1, not at all, to 5, fully; else in words.</param>
public sealed record SurveyQuestion(int Number, string Words, bool IsScale);
