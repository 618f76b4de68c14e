using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a rule makes of a measure's own target, in a sentence with its figures: "green at 80% or above; amber to 5 points below; red beyond".</summary>
public static class RuleSentence
{
    public static string Of(RatingRule rule, Target? target, MeasureDefinition definition)
    {
        var words = rule.Method switch
        {
            RatingMethod.DataOnly => "the figure is shown and not coloured",
            RatingMethod.Thresholds => $"green {Between(rule, definition)}; amber outside, because that is other than expected",
            RatingMethod.LeastChange => $"against the first figure, green where it is better by {rule.Tolerance.InWords()}% or more and red where it is worse by as much; amber between",
            _ when target is null => "no target is set for this period, so there is no colour",
            RatingMethod.FloorStandard => target.Floor is { } floor ? $"green {Met(target, definition)}; amber {(target.Kind == TargetKind.AtMost ? "up" : "down")} to the floor standard of {definition.Say(floor)}; red beyond" : $"green {Met(target, definition)}; red otherwise",
            RatingMethod.Tolerance => $"green {Met(target, definition)}; amber to {Allowed(rule)} {Side(target)}; red beyond",
            _ => $"green {Met(target, definition)} or within {Allowed(rule)} of it; beyond that amber where it is no worse than in the same period last year, and red where it is worse",
        };
        return rule.OnForecast && rule.Method != RatingMethod.DataOnly ? $"{words}. What is coloured is the year end expected, not the figure to date" : words;
    }

    private static string Met(Target target, MeasureDefinition definition) => target.Kind switch
    {
        TargetKind.AtLeast => $"at {definition.Say(target.Value)} or above",
        TargetKind.AtMost => $"at {definition.Say(target.Value)} or below",
        _ => $"between {definition.Say(target.Value)} and {definition.Say(target.Upper ?? target.Value)}",
    };

    private static string Side(Target target) => target.Kind switch { TargetKind.AtLeast => "below", TargetKind.AtMost => "above", _ => "outside" };

    private static string Allowed(RatingRule rule) => rule.ToleranceUnit == ToleranceUnit.Points ? $"{rule.Tolerance.InWords()} {(rule.Tolerance == 1 ? "point" : "points")}" : $"{rule.Tolerance.InWords()}% of the target";

    private static string Between(RatingRule rule, MeasureDefinition definition) => (rule.LowerThreshold, rule.UpperThreshold) switch
    {
        ({ } low, { } high) => $"from {definition.Say(low)} to {definition.Say(high)}",
        ({ } low, null) => $"at {definition.Say(low)} or more",
        (null, { } high) => $"at {definition.Say(high)} or less",
        _ => "everywhere",
    };
}
