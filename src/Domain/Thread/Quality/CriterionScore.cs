namespace GoldenThread.Domain.Thread;

/// <summary>How a plan answers one question of the standard, as the second reader scored it.</summary>
/// <param name="Key">The question's number.</param>
/// <param name="Question">The question as it was then.</param>
/// <param name="Weight">How much it counted.</param>
/// <param name="Score">0 not at all, 1 in part, 2 mostly, 3 fully.</param>
/// <param name="Because">Why; never empty below 2.</param>
public sealed record CriterionScore(int Key, string Question, int Weight, int Score, string Because)
{
    /// <summary>The highest score.</summary>
    public const int Highest = 3;

    /// <summary>The scores in words, the lowest first.</summary>
    public static IReadOnlyList<string> Steps { get; } = ["Not at all", "In part", "Mostly", "Fully"];
}
