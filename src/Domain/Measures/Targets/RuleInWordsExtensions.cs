using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>What a rating rule does, said so that a councillor can check it.</summary>
public static class RuleInWordsExtensions
{
    /// <summary>The rule in a sentence or two.</summary>
    /// <param name="rule">The rule.</param>
    public static string InWords(this RatingRule rule)
    {
        var allowed = rule.ToleranceUnit == ToleranceUnit.Points ? $"{rule.Tolerance.InWords()} points" : $"{rule.Tolerance.InWords()} per cent of the target";
        return (rule.Method switch
        {
            RatingMethod.DataOnly => "The figure is shown and not coloured.",
            RatingMethod.FloorStandard => "Green where the target is met; amber where it is missed and the floor standard kept; red beyond the floor standard.",
            RatingMethod.Tolerance => $"Green where the target is met; amber where it is missed by no more than {allowed}; red beyond.",
            RatingMethod.ToleranceAndLastYear => $"Green where the target is met or missed by no more than {allowed}; beyond that amber where the figure is no worse than in the same period last year, else red.",
            RatingMethod.Thresholds => $"Green {Between(rule)}; amber outside, because the activity is other than expected.",
            _ => $"Against the first figure: green where it is better by {rule.Tolerance.InWords()} per cent or more, red where it is worse by as much, amber between: little or no change.",
        }) + (rule.OnForecast && rule.Method != RatingMethod.DataOnly ? " What is coloured is the year end expected, against the target of the year, and not the figure to date." : "");
    }

    /// <summary>The method, as a choice is called.</summary>
    /// <param name="method">The method.</param>
    public static string InWords(this RatingMethod method) => method switch
    {
        RatingMethod.DataOnly => "Data only: no colour",
        RatingMethod.FloorStandard => "Target and floor standard",
        RatingMethod.Tolerance => "Tolerance below the target",
        RatingMethod.ToleranceAndLastYear => "Tolerance, and last year’s figure beyond it",
        RatingMethod.Thresholds => "Between two thresholds",
        _ => "Change since the first figure",
    };

    /// <summary>Worked examples: a measure of which more is better, with a target of at least 80 and a floor of 75 (or within the rule's thresholds), 72 in the same period last year and 70 as its first figure.</summary>
    /// <param name="rule">The rule.</param>
    public static IReadOnlyList<Rating> Examples(this RatingRule rule)
    {
        var target = new Target(TargetKind.AtLeast, 80, null, 75);
        IEnumerable<decimal> figures = rule.Method == RatingMethod.Thresholds
            ? [Middle(rule), (rule.UpperThreshold ?? Middle(rule)) + Step(rule), (rule.LowerThreshold ?? Middle(rule)) - Step(rule)]
            : rule.Method == RatingMethod.LeastChange ? [70 + (0.7m * (rule.Tolerance + 1)), 70 + (0.35m * rule.Tolerance), 70 - (0.7m * (rule.Tolerance + 1))]
            : rule.Method == RatingMethod.FloorStandard ? [82, 78, 71]
            : [82, 80 - (Allowed(rule) / 2), 80 - Allowed(rule) - 1, Math.Min(80 - Allowed(rule), 72) - 2];
        return [.. figures.Distinct().Select(figure => Rating.Of(rule, new RatedFigures { Polarity = Polarity.Higher, Figure = figure, Forecast = figure, Target = target, LastYear = 72, First = 70 }))];
    }

    private static decimal Allowed(RatingRule rule) => rule.ToleranceUnit == ToleranceUnit.Points ? rule.Tolerance : 0.8m * rule.Tolerance;

    private static decimal Middle(RatingRule rule) => (rule.LowerThreshold, rule.UpperThreshold) switch
    {
        ({ } low, { } high) => (low + high) / 2,
        ({ } low, null) => low + Step(rule),
        (null, { } high) => high - Step(rule),
        _ => 0,
    };

    private static decimal Step(RatingRule rule) => rule is { LowerThreshold: { } low, UpperThreshold: { } high } && high > low ? Math.Max(1, Math.Round((high - low) / 4)) : 10;

    private static string Between(RatingRule rule) => (rule.LowerThreshold, rule.UpperThreshold) switch
    {
        ({ } low, { } high) => $"from {low.InWords()} to {high.InWords()}",
        ({ } low, null) => $"at {low.InWords()} or more",
        (null, { } high) => $"at {high.InWords()} or less",
        _ => "between two thresholds that are still to be given",
    };
}
