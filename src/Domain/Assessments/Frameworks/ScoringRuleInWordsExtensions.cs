using System.Globalization;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>How rules and clocks of a framework are said.</summary>
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

    /// <summary>By when, in a phrase: "within 70 working days of publication of the report", "about 42 days before fieldwork", "every 5 years".</summary>
    /// <param name="clock">The clock.</param>
    public static string InWords(this FrameworkClock clock)
    {
        var amount = string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(clock.Amount)} {Unit(clock)}");
        return clock.Kind switch
        {
            ClockKind.Every => $"at least every {amount}, counted from {clock.After}",
            ClockKind.About => $"about {amount} {(clock.Amount < 0 ? "before" : "after")} {clock.After}",
            _ when clock.Amount < 0 => $"no later than {amount} before {clock.After}",
            _ => $"within {amount} of {clock.After}",
        };
    }

    private static string InWords(ScoreCombination each)
    {
        string[] conditions =
        [
            .. each.Many > 0 ? [string.Create(CultureInfo.InvariantCulture, $"{each.Many} reach {each.Reach}")] : Array.Empty<string>(),
            .. each.NoneBelow > 0 ? [string.Create(CultureInfo.InvariantCulture, $"none is below {each.NoneBelow}")] : Array.Empty<string>(),
        ];
        return string.Create(CultureInfo.InvariantCulture, $"{each.Score}{(conditions.Length == 0 ? "" : " where ")}{string.Join(" and ", conditions)}");
    }

    private static string Unit(FrameworkClock clock)
    {
        var unit = clock.Unit switch { ClockUnit.WorkingDays => "working day", ClockUnit.Days => "day", ClockUnit.Months => "month", _ => "year" };
        return Math.Abs(clock.Amount) == 1 ? unit : unit + "s";
    }
}
