using System.Globalization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>How a score follows from those below by a rule, with the working shown.</summary>
public static class ScoreWorking
{
    /// <summary>How many scores are written out one by one; of more, only how many they are.</summary>
    private const int MostWrittenOut = 12;

    /// <summary>What the rule gives; not known while one of the scores below is missing.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="below">The scores that it follows from, in reading order.</param>
    /// <param name="scale">The scale of what is scored; null where it has none, and the score is its own name.</param>
    public static WorkedScore Of(ScoringRule rule, IReadOnlyList<ScoreBelow> below, AssessmentScale? scale)
    {
        var several = CountingWords.Plural(rule.Of);
        var missing = below.Count(each => each.Score is null);
        if (below.Count == 0) { return new(null, $"not known: there are no {several} below it", 0); }
        if (missing > 0) { return new(null, $"not known: {missing} of {below.Count} {(below.Count == 1 ? rule.Of : several)} {(missing == 1 ? "has" : "have")} no score", missing); }

        var (score, words) = rule.Method switch
        {
            ScoringMethod.PercentBands => Percent(rule, below, scale),
            ScoringMethod.Combinations => Combined(rule, below, scale),
            _ => Lowest(below, scale),
        };
        return new(score, rule.IsUnconfirmed ? words + " (by a rule that was not confirmed)" : words, 0);
    }

    /// <summary>How a score is named within a sentence: "good", "4".</summary>
    /// <param name="score">The score.</param>
    /// <param name="scale">Its scale; null where it has none.</param>
    public static string Named(int score, AssessmentScale? scale) => scale?.Step(score)?.Label switch
    {
        null => score.ToString(CultureInfo.InvariantCulture),
        // "Good" within a sentence is "good"; "C1" stays what it is.
        [var first, var second, ..] label when char.IsLower(second) => char.ToLowerInvariant(first) + label[1..],
        var label => label,
    };

    /// <summary>The sum as a whole percentage of the most that could be scored, halves up; null where that is not known.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="most">The most that could be scored; null where a scale is missing.</param>
    internal static int? PercentOf(int sum, int? most) => most > 0 ? (int)Math.Floor((100m * sum / most.Value) + 0.5m) : null;

    /// <summary>The most that could be scored in all; null where one has no scale.</summary>
    /// <param name="below">The scores.</param>
    internal static int? MostOf(IReadOnlyList<ScoreBelow> below) => below.Any(each => each.Most is null) ? null : below.Sum(each => each.Most!.Value);

    private static (int?, string) Percent(ScoringRule rule, IReadOnlyList<ScoreBelow> below, AssessmentScale? scale)
    {
        var (sum, most) = (below.Sum(each => each.Score!.Value), MostOf(below));
        if (PercentOf(sum, most) is not { } percent) { return (null, $"not known: the {CountingWords.Plural(rule.Of)} have no scale, so that the most they could score is not known"); }
        return rule.Bands.Where(band => band.From <= percent).MaxBy(band => band.From) is { } reached
            ? (reached.Score, $"{sum} of {most} = {percent}%: {Named(reached.Score, scale)}, from {reached.From}% on")
            : (null, $"{sum} of {most} = {percent}%: no score, for no band begins so low");
    }

    private static (int?, string) Combined(ScoringRule rule, IReadOnlyList<ScoreBelow> below, AssessmentScale? scale) =>
        rule.Combinations.FirstOrDefault(each => Holds(each, below)) is { } holds
            ? (holds.Score, $"{Why(holds, rule.Of, below)}: {Named(holds.Score, scale)}")
            : (null, $"no combination of the rule holds for {Written(below)}, so there is no score");

    private static (int?, string) Lowest(IReadOnlyList<ScoreBelow> below, AssessmentScale? scale)
    {
        var lowest = below.Min(each => each.Score!.Value);
        var named = Named(lowest, scale) is var name && name == Named(lowest, null) ? name : $"{lowest}: {name}";
        return (lowest, below.Count == 1 ? $"the only score is {named}" : $"the lowest of {Written(below)} is {named}");
    }

    private static bool Holds(ScoreCombination combination, IReadOnlyList<ScoreBelow> below) =>
        below.Count(each => each.Score >= combination.Reach) >= combination.Many && below.All(each => each.Score >= combination.NoneBelow);

    private static string Why(ScoreCombination combination, string of, IReadOnlyList<ScoreBelow> below)
    {
        if (combination is { Many: 0, NoneBelow: 0 }) { return "any other combination"; }
        if (combination.Many == 0) { return $"none of the {CountingWords.Plural(of)} is below {combination.NoneBelow}"; }
        var reached = below.Count(each => each.Score >= combination.Reach);
        var top = below.All(each => each.Most == combination.Reach);
        return $"{CountingWords.Several(reached, of)} {(reached == 1 ? "scores" : "score")} {combination.Reach}{(top ? "" : " or more")}{(combination.NoneBelow == 0 ? "" : $" and none is below {combination.NoneBelow}")}";
    }

    private static string Written(IReadOnlyList<ScoreBelow> below) => below.Count <= MostWrittenOut ? string.Join(", ", below.Select(each => each.Score)) : $"{below.Count} scores";
}
