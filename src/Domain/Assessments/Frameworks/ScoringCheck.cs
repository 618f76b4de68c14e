using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What is wrong with the rules by which the scores of a framework follow from each other.</summary>
internal static class ScoringCheck
{
    /// <summary>Everything that is wrong with them; empty where nothing is.</summary>
    /// <param name="framework">The framework.</param>
    public static IEnumerable<Problem> Of(FrameworkContent framework) =>
        [.. Twice(framework), .. framework.Scoring.SelectMany(rule => Places(rule, framework).Concat(Figures(rule, framework)))];

    private static IEnumerable<Problem> Twice(FrameworkContent framework) =>
        framework.Scoring.GroupBy(rule => rule.Level).Where(group => group.Count() > 1).Select(group => Said($"There are two rules for the score of “{group.Key}”."));

    private static IEnumerable<Problem> Places(ScoringRule rule, FrameworkContent framework)
    {
        var (level, of) = (Depth(rule.Level, framework), Depth(rule.Of, framework));
        if (level is null) { yield return Said($"A rule scores “{rule.Level}”, and there is no such level."); }
        if (of is null) { yield return Said($"The score of “{rule.Level}” follows from “{rule.Of}”, and there is no such level."); }
        if (level is null || of is null) { yield break; }
        if (IsCircle(rule, framework)) { yield return Said($"The rules go in a circle: “{rule.Level}” follows from “{rule.Of}”, which follows from “{rule.Level}” again."); }
        else if (of <= level) { yield return Said($"The score of “{rule.Level}” follows from “{rule.Of}”, which does not stand below it."); }
        if (of >= 0 && !IsScored(rule.Of, framework)) { yield return Said($"The score of “{rule.Level}” follows from “{rule.Of}”, which has no scale."); }
        if (!IsScored(rule.Level, framework)) { yield return Said($"A rule scores “{rule.Level}”, which has no scale."); }
    }

    private static IEnumerable<Problem> Figures(ScoringRule rule, FrameworkContent framework)
    {
        var scale = framework.Scales.FirstOrDefault(each => each.Levels.Contains(rule.Level));
        foreach (var score in rule.Bands.Select(band => band.Score).Concat(rule.Combinations.Select(each => each.Score)).Distinct().Where(score => scale is not null && scale.Step(score) is null))
        {
            yield return Said(string.Create(CultureInfo.InvariantCulture, $"The rule for “{rule.Level}” gives {score}, which is no step of its scale."));
        }

        if (rule.Bands.Any(band => band.From is < 0 or > 100)) { yield return Said($"A band of “{rule.Level}” begins outside 0% to 100%."); }
        if (rule.Bands.Zip(rule.Bands.Skip(1)).Any(pair => pair.Second.From <= pair.First.From || pair.Second.Score <= pair.First.Score)) { yield return Said($"The bands of “{rule.Level}” do not rise: write the lowest first, each with a higher percentage and score than the one before."); }
        if (rule.Combinations.Zip(rule.Combinations.Skip(1)).Any(pair => pair.Second.Score >= pair.First.Score)) { yield return Said($"The combinations of “{rule.Level}” do not fall: write the best score first."); }
        if (rule.Combinations.Any(each => each is { Many: < 0 } or { Many: > 0, Reach: <= 0 })) { yield return Said($"A combination of “{rule.Level}” does not say how many must reach what score."); }
        if ((rule.Method == ScoringMethod.PercentBands) != rule.Bands.Count > 0) { yield return Said(rule.Bands.Count == 0 ? $"The rule for “{rule.Level}” goes by bands of a percentage, and gives none." : $"The rule for “{rule.Level}” gives bands, and does not go by them."); }
        if ((rule.Method == ScoringMethod.Combinations) != rule.Combinations.Count > 0) { yield return Said(rule.Combinations.Count == 0 ? $"The rule for “{rule.Level}” goes by combinations, and gives none." : $"The rule for “{rule.Level}” gives combinations, and does not go by them."); }
    }

    private static Problem Said(string words) => new("scoring", words);

    /// <summary>How deep a level stands, the whole at -1; null where there is no such level.</summary>
    private static int? Depth(string level, FrameworkContent framework) =>
        level == ScoringRule.Whole ? -1 : framework.Levels.Index().Where(each => each.Item == level).Select(each => (int?)each.Index).FirstOrDefault();

    private static bool IsCircle(ScoringRule rule, FrameworkContent framework)
    {
        var seen = new HashSet<string>();
        for (var at = rule.Of; seen.Add(at);)
        {
            if (at == rule.Level) { return true; }
            if (framework.Scoring.FirstOrDefault(each => each.Level == at) is not { } next) { return false; }
            at = next.Of;
        }

        return false;
    }

    private static bool IsScored(string level, FrameworkContent framework) =>
        framework.Scales.Any(scale => scale.Levels.Contains(level))
        || framework.All().Any(each => each.Depth < framework.Levels.Count && framework.Levels[each.Depth] == level && framework.ScaleOf(each.Part, each.Depth) is not null);
}
