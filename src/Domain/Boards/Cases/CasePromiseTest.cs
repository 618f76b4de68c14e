using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;

namespace GoldenThread.Domain.Boards;

/// <summary>What the figures of a measure say of a promise that was made in a case: kept, broken or not yet, and how much of the promised movement came (R75, R94).</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Promised">The values that keep it.</param>
/// <param name="Period">The period in which the promised day lies.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Truth">The figure of that period; null while it has not come.</param>
/// <param name="RecordedOn">The day on which that figure was recorded; null while it has not come.</param>
/// <param name="Latest">The latest figure that there is; null where there is none.</param>
/// <param name="IsBehind">Whether, before its day, less of the promised movement has come than of the time has passed.</param>
public sealed record CasePromiseTest(CasePromise Promise, Measure Measure, ValueRange Promised, Period Period, PromiseState State, decimal? Truth, DateOnly? RecordedOn, Observation? Latest, bool IsBehind)
{
    /// <summary>The share of the promised movement that came, 1 for all of it and below 0 where it went the other way; null where the value when promised is not known or is the value promised.</summary>
    public decimal? Share => Truth is { } truth ? ShareOf(truth) : null;

    /// <summary>The share of the promised movement that the latest figure shows; null as for <see cref="Share"/>.</summary>
    public decimal? ShareNow => Latest?.Value is { } value ? ShareOf(value) : null;

    /// <summary>By how much the figure missed what was promised, in the measure's unit; 0 where it is kept, null while it has not come.</summary>
    public decimal? Off => Truth is { } truth ? Promised.DistanceTo(truth) : null;

    /// <summary>What came of it, with the figure, its period and the day on which it was recorded; a sentence that says why there is none while there is none.</summary>
    public string InWords => Truth is not { } truth ? $"The figure of {Period.InWords} has not come."
        : $"{Measure.Definition.Say(truth)} in {Period.InWords}{(RecordedOn is { } on ? $", recorded on {on.InWords()}" : "")}; promised was {Asked}{(Off is { } off and > 0 ? $", missed by {Distance(off)}" : "")}.{Movement(Share)}";

    /// <summary>What was promised, in the measure's unit: "at most 5 schools".</summary>
    public string Asked => Promised switch
    {
        { Lowest: { } low, Highest: null } => $"at least {Measure.Definition.Say(low)}",
        { Lowest: null, Highest: { } high } => $"at most {Measure.Definition.Say(high)}",
        _ => Measure.Definition.Say(Promise.Value!.Value),
    };

    /// <summary>How much of the promised movement came, in a sentence that follows another; empty where that is not known.</summary>
    /// <param name="share">The share.</param>
    public string Movement(decimal? share) => share switch
    {
        null => "",
        < 0 => $" It went the other way, from {Measure.Definition.Say(Promise.From!.Value)}.",
        { } part => $" {Math.Round(part * 100, MidpointRounding.AwayFromZero).InWords()} % of the promised movement came, from {Measure.Definition.Say(Promise.From!.Value)}.",
    };

    /// <summary>Tests a promise of a figure; null for a promise without one.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="measure">The measure of the case.</param>
    /// <param name="figures">Its figures as far as they count: the approved ones for a test that is recorded.</param>
    /// <param name="today">The day.</param>
    public static CasePromiseTest? Of(CasePromise promise, Measure measure, SeriesFigures figures, DateOnly today)
    {
        if (promise.Value is not { } value) { return null; }
        var promised = Range(measure.Definition.Polarity, promise.From, value);
        var period = ForecastTruth.PeriodOf(measure, figures, promise.By);
        var truth = ForecastTruth.Of(measure, figures, period);
        var latest = figures.Figures.LastOrDefault(each => each.Value is not null);
        var tested = new CasePromiseTest(promise, measure, promised, period, new Promise(promised, promise.By).On(today, truth), truth, figures.Of(period) is { } of ? DateOnly.FromDateTime(of.RecordedAt.UtcDateTime) : null, latest, false);
        return tested with { IsBehind = latest is not null && !promised.Holds(latest.Value!.Value) && !(tested.ShareNow >= Passed(promise, latest.To)) };
    }

    /// <summary>The value of a measure as a board knew it on a day: the latest of a period that had ended.</summary>
    /// <param name="figures">Its figures.</param>
    /// <param name="on">The day.</param>
    public static decimal? KnownOn(SeriesFigures figures, DateOnly on) => figures.Figures.LastOrDefault(each => each.Value is not null && each.To < on)?.Value;

    /// <summary>The values that keep a promise: reached or better. Where neither way is better, it is the way in which the promise moves; where that is not known either, the value itself.</summary>
    private static ValueRange Range(Polarity polarity, decimal? from, decimal value) => polarity switch
    {
        Polarity.Higher => ValueRange.AtLeast(value),
        Polarity.Lower => ValueRange.AtMost(value),
        _ when from < value => ValueRange.AtLeast(value),
        _ when from > value => ValueRange.AtMost(value),
        _ => new(value, value),
    };

    /// <summary>The share of the time between the promise and its day that had passed on a day; all of it where the day of the promise is not known.</summary>
    private static decimal Passed(CasePromise promise, DateOnly on) => promise.MadeOn is not { } made || made >= promise.By ? 1 : Math.Clamp((on.DayNumber - made.DayNumber) / (decimal)(promise.By.DayNumber - made.DayNumber), 0, 1);

    private decimal? ShareOf(decimal value) => Promise.From is { } from && from != Promise.Value ? (value - from) / (Promise.Value!.Value - from) : null;

    private string Distance(decimal off)
    {
        var rounded = Math.Round(off, Math.Max(1, Measure.Definition.Decimals), MidpointRounding.AwayFromZero);
        return Measure.Definition.IsPercentage ? $"{rounded.InWords()} {(rounded == 1 ? "point" : "points")}" : Measure.Definition.Say(off);
    }
}
