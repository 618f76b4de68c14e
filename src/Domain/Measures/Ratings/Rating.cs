namespace GoldenThread.Domain.Measures.Ratings;

/// <summary>The colour of one period of a measure with all that made it: it is stamped when it is made and never coloured again.</summary>
/// <param name="Colour">The colour.</param>
/// <param name="Rule">The rule as it then was.</param>
/// <param name="Figure">The figure that was coloured, to date or forecast; null where there was none.</param>
/// <param name="Target">The target as it then was.</param>
public sealed record Rating(Colour Colour, RatingRule Rule, decimal? Figure, Target? Target)
{
    private readonly RatingReason _reason;
    private readonly decimal? _against;

    /// <summary>Why, in a sentence that names the figures; put together when it is asked for, as figures are coloured by the thousand.</summary>
    public string Because => _reason.InWords(Rule, Figure ?? 0, Target, _against ?? 0, Definition);

    /// <summary>The definition by which the reason says its figures with their unit; bare numbers where there is none.</summary>
    public MeasureDefinition? Definition { get; init; }

    /// <summary>Colours a figure.</summary>
    /// <param name="rule">The rule in force for the period.</param>
    /// <param name="given">What it looks at.</param>
    public static Rating Of(RatingRule rule, in RatedFigures given)
    {
        var figure = rule.OnForecast ? given.Forecast : given.Figure;
        var (colour, reason) = Judge(rule, figure, given);
        return new(colour, rule, figure, given.Target, reason, rule.Method == RatingMethod.LeastChange ? given.First : given.LastYear);
    }

    private Rating(Colour colour, RatingRule rule, decimal? figure, Target? target, RatingReason reason, decimal? against) : this(colour, rule, figure, target) => (_reason, _against) = (reason, against);

    private static (Colour, RatingReason) Judge(RatingRule rule, decimal? figure, in RatedFigures given)
    {
        if (rule.Method == RatingMethod.DataOnly) { return (Colour.None, RatingReason.DataOnly); }
        if (figure is not { } value) { return (Colour.None, rule.OnForecast ? RatingReason.NoForecast : RatingReason.NoFigure); }
        if (rule.Method == RatingMethod.Thresholds) { return Thresholds(rule, value); }
        if (rule.Method == RatingMethod.LeastChange) { return Change(rule, given, value); }
        if (given.Target is not { } target) { return (Colour.None, RatingReason.NoTarget); }
        var missed = target.Missed(value);
        if (missed == 0) { return (Colour.Green, RatingReason.Met); }
        if (rule.Method == RatingMethod.FloorStandard)
        {
            return target.Floor is null ? (Colour.Red, RatingReason.MissedWithoutFloor)
                : target.KeepsFloor(value) ? (Colour.Amber, RatingReason.KeepsFloor)
                : (Colour.Red, RatingReason.BeyondFloor);
        }

        if (rule.Allowed(target, value) is not { } allowed) { return (Colour.None, RatingReason.TargetIsNought); }
        var within = missed <= allowed;
        if (rule.Method == RatingMethod.Tolerance) { return (within ? Colour.Amber : Colour.Red, RatingReason.Missed); }
        if (within) { return (Colour.Green, RatingReason.Missed); }
        return given.LastYear is not { } before ? (Colour.Red, RatingReason.MissedWithoutLastYear)
            : Betters(given.Polarity, target, value, before) >= 0 ? (Colour.Amber, RatingReason.MissedAndHeld)
            : (Colour.Red, RatingReason.MissedAndWorse);
    }

    private static (Colour, RatingReason) Thresholds(RatingRule rule, decimal value) =>
        value < rule.LowerThreshold ? (Colour.Amber, RatingReason.BelowThreshold)
        : value > rule.UpperThreshold ? (Colour.Amber, RatingReason.AboveThreshold)
        : (Colour.Green, RatingReason.Expected);

    private static (Colour, RatingReason) Change(RatingRule rule, in RatedFigures given, decimal value)
    {
        if (given.Polarity is Polarity.Neutral or Polarity.WithinRange) { return (Colour.None, RatingReason.NeitherIsBetter); }
        if (given.First is not { } first || first == 0) { return (Colour.None, RatingReason.NoFirst); }
        var change = RatingReasonWords.Change(value, first);
        var better = given.Polarity == Polarity.Higher ? change : -change;
        return (Math.Abs(change) < rule.Tolerance ? Colour.Amber : better > 0 ? Colour.Green : Colour.Red, RatingReason.Changed);
    }

    /// <summary>Above 0 where one figure is better than another, 0 where neither is.</summary>
    private static int Betters(Polarity polarity, Target target, decimal one, decimal other) => polarity switch
    {
        Polarity.Higher => one.CompareTo(other),
        Polarity.Lower => other.CompareTo(one),
        _ => target.Missed(other).CompareTo(target.Missed(one)),
    };
}
