using System.Globalization;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>How rules of scoring are said.</summary>
public static class ScoringRuleInWordsExtensions
{
    /// <summary>How the score follows, in a sentence: "From the theme scores: 4 where 2 reach 4 and none is below 3; else 3 …".</summary>
    /// <param name="rule">The rule.</param>
    public static string InWords(this ScoringRule rule) => $"From the {rule.Of} scores: " + rule.Method switch
    {
        ScoringMethod.Lowest => "the lowest of them.",
        ScoringMethod.Combinations => string.Join("; else ", rule.Combinations.Select(InWords)) + ".",
        _ => $"their sum as a percentage of the most that it could be; {string.Join(", ", rule.Bands.Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.Score} from {band.From}%")))}.",
    };

    private static string InWords(ScoreCombination each)
    {
        string[] conditions =
        [
            .. each.Many > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{each.Many} reach {each.Reach}")] : Array.Empty<string>(),
            .. each.NoneBelow > 0 ? [string.Create(CultureInfo.InvariantCulture, $"none is below {each.NoneBelow}")] : Array.Empty<string>(),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"{each.Score}{(conditions.Length == 0 ? "" : " where ")}{string.Join(" and ", conditions)}");
    }
}
