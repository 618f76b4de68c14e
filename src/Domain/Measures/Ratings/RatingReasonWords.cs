namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>Puts into a sentence why a figure has its colour.</summary>
internal static class RatingReasonWords
{
    /// <summary>The sentence.</summary>
    /// <param name="reason">The branch of the rule.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="value">The figure that was coloured.</param>
    /// <param name="target">The target.</param>
    /// <param name="against">Last year's figure, or the first.</param>
    /// <param name="definition">How figures are said; bare numbers where there is none.</param>
    public static string InWords(this RatingReason reason, RatingRule rule, decimal value, Target? target, decimal against, MeasureDefinition? definition)
    {
        string Say(decimal figure) => definition?.SayBeside(figure, value, target?.Value, target?.Upper, target?.Floor, rule.LowerThreshold, rule.UpperThreshold, against) ?? figure.InWords();
        return reason.InWords(rule, value, target, against, Say, definition is null ? FigureInWordsExtensions.InWords : definition.SayGap);
    }

    private static string InWords(this RatingReason reason, RatingRule rule, decimal value, Target? target, decimal against, Func<decimal, string> say, Func<decimal, string> gap) => reason switch
    {
        RatingReason.DataOnly => "Data only: the rule gives no colour.",
        RatingReason.NoForecast => "There is no forecast of the year end to colour.",
        RatingReason.NoFigure => "There is no figure to colour.",
        RatingReason.NoTarget => "No target is set for this period.",
        RatingReason.BelowThreshold => $"{say(value)} is below the lower threshold of {say(rule.LowerThreshold!.Value)}: other than expected.",
        RatingReason.AboveThreshold => $"{say(value)} is above the upper threshold of {say(rule.UpperThreshold!.Value)}: other than expected.",
        RatingReason.Expected => $"{say(value)} is where it is expected.",
        RatingReason.NeitherIsBetter => "Neither more nor less is better, so a change has no colour.",
        RatingReason.NoFirst => "There is no first figure, or it is 0, so the change in per cent is not known.",
        RatingReason.Changed => $"It changed by {Math.Round(Change(value, against), 1).InWords()} per cent since the first figure, {say(against)}; less than {rule.Tolerance.InWords()} is little or no change.",
        RatingReason.Met => $"{say(value)} meets the target, {Words(target!, say)}.",
        RatingReason.MissedWithoutFloor => $"{say(value)} misses the target, {Words(target!, say)}, and there is no floor standard that it could keep.",
        RatingReason.KeepsFloor => $"{say(value)} misses the target, {Words(target!, say)}, and keeps the floor standard of {say(target!.Floor!.Value)}.",
        RatingReason.BeyondFloor => $"{say(value)} is beyond the floor standard of {say(target!.Floor!.Value)}.",
        RatingReason.TargetIsNought => "The target is 0, and per cent of 0 say nothing: choose a rule with a tolerance in points.",
        RatingReason.Missed => Missed(rule, value, target!, say, gap) + ".",
        RatingReason.MissedWithoutLastYear => Missed(rule, value, target!, say, gap) + ", and there is no figure of the same period last year that it could have held.",
        RatingReason.MissedAndHeld => $"{Missed(rule, value, target!, say, gap)}, but it is no worse than {say(against)} in the same period last year.",
        _ => $"{Missed(rule, value, target!, say, gap)}, and it is worse than {say(against)} in the same period last year.",
    };

    /// <summary>By how many per cent of the first figure, which is not 0, a figure differs from it.</summary>
    public static decimal Change(decimal value, decimal first) => 100 * (value - first) / Math.Abs(first);

    private static string Missed(RatingRule rule, decimal value, Target target, Func<decimal, string> say, Func<decimal, string> gap) =>
        $"{say(value)} misses the target, {Words(target, say)}, by {gap(target.Missed(value))}; the tolerance is {gap(rule.Allowed(target, value)!.Value)}";

    private static string Words(Target target, Func<decimal, string> say) => target.Kind switch
    {
        TargetKind.AtLeast => $"at least {say(target.Value)}",
        TargetKind.AtMost => $"at most {say(target.Value)}",
        _ => $"between {say(target.Value)} and {say(target.Upper!.Value)}",
    };
}
