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
    public static string InWords(this RatingReason reason, RatingRule rule, decimal value, Target? target, decimal against) => reason switch
    {
        RatingReason.DataOnly => "Data only: the rule gives no colour.",
        RatingReason.NoForecast => "There is no forecast of the year end to colour.",
        RatingReason.NoFigure => "There is no figure to colour.",
        RatingReason.NoTarget => "No target is set for this period.",
        RatingReason.BelowThreshold => $"{value.InWords()} is below the lower threshold of {rule.LowerThreshold!.Value.InWords()}: other than expected.",
        RatingReason.AboveThreshold => $"{value.InWords()} is above the upper threshold of {rule.UpperThreshold!.Value.InWords()}: other than expected.",
        RatingReason.Expected => $"{value.InWords()} is where it is expected.",
        RatingReason.NeitherIsBetter => "Neither more nor less is better, so a change has no colour.",
        RatingReason.NoFirst => "There is no first figure, or it is 0, so the change in per cent is not known.",
        RatingReason.Changed => $"It changed by {Math.Round(Change(value, against), 1).InWords()} per cent since the first figure, {against.InWords()}; less than {rule.Tolerance.InWords()} is little or no change.",
        RatingReason.Met => $"{value.InWords()} meets the target, {Words(target!)}.",
        RatingReason.MissedWithoutFloor => $"{value.InWords()} misses the target, {Words(target!)}, and there is no floor standard that it could keep.",
        RatingReason.KeepsFloor => $"{value.InWords()} misses the target, {Words(target!)}, and keeps the floor standard of {target!.Floor!.Value.InWords()}.",
        RatingReason.BeyondFloor => $"{value.InWords()} is beyond the floor standard of {target!.Floor!.Value.InWords()}.",
        RatingReason.TargetIsNought => "The target is 0, and per cent of 0 say nothing: choose a rule with a tolerance in points.",
        RatingReason.Missed => Missed(rule, value, target!) + ".",
        RatingReason.MissedWithoutLastYear => Missed(rule, value, target!) + ", and there is no figure of the same period last year that it could have held.",
        RatingReason.MissedAndHeld => $"{Missed(rule, value, target!)}, but it is no worse than {against.InWords()} in the same period last year.",
        _ => $"{Missed(rule, value, target!)}, and it is worse than {against.InWords()} in the same period last year.",
    };

    /// <summary>By how many per cent of the first figure, which is not 0, a figure differs from it.</summary>
    public static decimal Change(decimal value, decimal first) => 100 * (value - first) / Math.Abs(first);

    private static string Missed(RatingRule rule, decimal value, Target target) =>
        $"{value.InWords()} misses the target, {Words(target)}, by {target.Missed(value).InWords()}; the tolerance is {rule.Allowed(target, value)!.Value.InWords()}";

    private static string Words(Target target) => target.Kind switch
    {
        TargetKind.AtLeast => $"at least {target.Value.InWords()}",
        TargetKind.AtMost => $"at most {target.Value.InWords()}",
        _ => $"between {target.Value.InWords()} and {target.Upper!.Value.InWords()}",
    };
}
