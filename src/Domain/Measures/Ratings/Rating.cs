namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>The colour of one period of a measure with all that made it: it is stamped when it is made and never coloured again.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Rule">The rule as it then was.</param>
/// <param name="Figure">The figure that was coloured, to date or forecast; null where there was none.</param>
/// <param name="Target">The target as it then was.</param>
/// <param name="Because">Why, in a sentence that names the figures.</param>
public sealed record Rating(Colour Colour, RatingRule Rule, decimal? Figure, Target? Target, string Because)
{
    /// <summary>Colours a figure.</summary>
    /// <param name="rule">The rule in force for the period.</param>
    /// <param name="given">What it looks at.</param>
    public static Rating Of(RatingRule rule, RatedFigures given)
    {
        var figure = rule.OnForecast ? given.Forecast : given.Figure;
        Rating Say(Colour colour, string because) => new(colour, rule, figure, given.Target, because);
        if (rule.Method == RatingMethod.DataOnly) { return Say(Colour.None, "Data only: the rule gives no colour."); }
        if (figure is not { } value) { return Say(Colour.None, rule.OnForecast ? "There is no forecast of the year end to colour." : "There is no figure to colour."); }
        if (rule.Method == RatingMethod.Thresholds) { return Thresholds(rule, given, value, Say); }
        if (rule.Method == RatingMethod.LeastChange) { return Change(rule, given, value, Say); }
        if (given.Target is not { } target) { return Say(Colour.None, "No target is set for this period."); }
        if (target.IsMetBy(value)) { return Say(Colour.Green, $"{given.Say(value)} meets the target, {Words(target, given.Say)}."); }

        var missed = target.Missed(value);
        if (rule.Method == RatingMethod.FloorStandard)
        {
            return target.Floor is not { } floor ? Say(Colour.Red, $"{given.Say(value)} misses the target, {Words(target, given.Say)}, and there is no floor standard that it could keep.")
                : target.KeepsFloor(value) ? Say(Colour.Amber, $"{given.Say(value)} misses the target, {Words(target, given.Say)}, and keeps the floor standard of {given.Say(floor)}.")
                : Say(Colour.Red, $"{given.Say(value)} is beyond the floor standard of {given.Say(floor)}.");
        }

        if (Allowed(rule, target, value) is not { } allowed) { return Say(Colour.None, "The target is 0, and per cent of 0 say nothing: choose a rule with a tolerance in points."); }
        var within = missed <= allowed;
        var so = $"{given.Say(value)} misses the target, {Words(target, given.Say)}, by {given.SayGap(missed)}; the tolerance is {given.SayGap(allowed)}";
        if (rule.Method == RatingMethod.Tolerance) { return Say(within ? Colour.Amber : Colour.Red, so + "."); }
        if (within) { return Say(Colour.Green, so + "."); }
        return given.LastYear is not { } before ? Say(Colour.Red, so + ", and there is no figure of the same period last year that it could have held.")
            : Betters(given.Polarity, target, value, before) >= 0 ? Say(Colour.Amber, $"{so}, but it is no worse than {given.Say(before)} in the same period last year.")
            : Say(Colour.Red, $"{so}, and it is worse than {given.Say(before)} in the same period last year.");
    }

    private static Rating Thresholds(RatingRule rule, RatedFigures given, decimal value, Func<Colour, string, Rating> say) =>
        value < rule.LowerThreshold ? say(Colour.Amber, $"{given.Say(value)} is below the lower threshold of {given.Say(rule.LowerThreshold!.Value)}: other than expected.")
        : value > rule.UpperThreshold ? say(Colour.Amber, $"{given.Say(value)} is above the upper threshold of {given.Say(rule.UpperThreshold!.Value)}: other than expected.")
        : say(Colour.Green, $"{given.Say(value)} is where it is expected.");

    private static Rating Change(RatingRule rule, RatedFigures given, decimal value, Func<Colour, string, Rating> say)
    {
        if (given.Polarity is Polarity.Neutral or Polarity.WithinRange) { return say(Colour.None, "Neither more nor less is better, so a change has no colour."); }
        if (given.First is not { } first || first == 0) { return say(Colour.None, "There is no first figure, or it is 0, so the change in per cent is not known."); }
        var change = 100 * (value - first) / Math.Abs(first);
        var better = given.Polarity == Polarity.Higher ? change : -change;
        var words = $"It changed by {Math.Round(change, 1).InWords()} per cent since the first figure, {given.Say(first)}; less than {rule.Tolerance.InWords()} is little or no change.";
        return say(Math.Abs(change) < rule.Tolerance ? Colour.Amber : better > 0 ? Colour.Green : Colour.Red, words);
    }

    /// <summary>How far the target may be missed, in the measure's unit; null where per cent of a target of 0 are asked.</summary>
    private static decimal? Allowed(RatingRule rule, Target target, decimal value) =>
        rule.ToleranceUnit == ToleranceUnit.Points ? rule.Tolerance
        : target.Edge(value) is var edge && edge == 0 ? null
        : Math.Abs(edge) * rule.Tolerance / 100;

    /// <summary>Above 0 where one figure is better than another, 0 where neither is.</summary>
    private static int Betters(Polarity polarity, Target target, decimal one, decimal other) => polarity switch
    {
        Polarity.Higher => one.CompareTo(other),
        Polarity.Lower => other.CompareTo(one),
        _ => target.Missed(other).CompareTo(target.Missed(one)),
    };

    private static string Words(Target target, Func<decimal, string> say) => target.Kind switch
    {
        TargetKind.AtLeast => $"at least {say(target.Value)}",
        TargetKind.AtMost => $"at most {say(target.Value)}",
        _ => $"between {say(target.Value)} and {say(target.Upper!.Value)}",
    };
}
