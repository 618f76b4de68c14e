using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Categories;

/// <summary>The score of a corporate assessment (2005 to 2009) from those of its five themes.</summary>
/// <param name="Score">The score, 1 to 4.</param>
/// <param name="Words">How it came about, in a sentence without its full stop.</param>
/// <param name="NextStep">What one point more for a theme would change.</param>
public sealed record CorporateAssessmentScore(int Score, string Words, NextStep NextStep)
{
    /// <summary>The rule. It was not found in print, though it agrees with the published scores that were, and so it is marked as unconfirmed.</summary>
    public static ScoringRule Rule { get; } = new()
    {
        Level = ScoringRule.Whole,
        Of = "theme",
        Method = ScoringMethod.Combinations,
        Combinations = [new(4, 2, 4, 3), new(3, 3, 3, 2), new(2, 3, 2, 0), new(1, 0, 0, 0)],
        IsUnconfirmed = true,
    };

    /// <summary>The five themes, in their order.</summary>
    public static IReadOnlyList<string> Themes { get; } = ["Ambition for the community", "Prioritisation", "Capacity", "Performance management", "Achievement"];

    /// <summary>Whether the rule was not confirmed.</summary>
    public static bool IsUnconfirmed => Rule.IsUnconfirmed;

    /// <summary>The score; refused where there are not five, or one is not 1 to 4.</summary>
    /// <param name="themes">The scores of the themes, in their order.</param>
    public static Outcome<CorporateAssessmentScore> Of(IReadOnlyList<int> themes)
    {
        if (themes.Count != Themes.Count) { return new Problem("Themes", $"A corporate assessment has five themes; {CountingWords.Several(themes.Count, "score")} {(themes.Count == 1 ? "was" : "were")} given."); }
        List<Problem> faults = [.. Themes.Zip(themes, StarBlock.Fault).OfType<Problem>()];
        if (faults.Count > 0) { return faults; }
        List<ScoreBelow> below = [.. Themes.Zip(themes, (theme, score) => new ScoreBelow(theme, score, StarBlock.Best))];
        var worked = ScoreWorking.Of(Rule, below, null);
        return new CorporateAssessmentScore(worked.Score!.Value, worked.Words, NextStep.Of(Rule, below, null));
    }
}
