using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What pages say of forecasts and promises.</summary>
public static class ForecastWords
{
    /// <summary>A chance as people say it; never quite none and never quite certain.</summary>
    public static string Chance(double chance) => chance < 0.005 ? "under 1%" : chance > 0.995 ? "over 99%" : $"{Math.Round(chance * 100):0}%";

    public static string Interval(MeasureDefinition definition, PredictionInterval interval) => $"{definition.Say((decimal)interval.Lower)} to {definition.Say((decimal)interval.Upper)}";

    public static string Intervals(MeasureDefinition definition, StatedForecast stated) =>
        stated.Intervals.Count == 0 ? "No interval given" : string.Join("; ", stated.Intervals.Select(each => $"{each.Percent}%: {definition.Say(each.Lower)} to {definition.Say(each.Upper)}"));

    /// <summary>How good a forecast was: how far out, and whether its intervals held.</summary>
    public static string Score(MeasureDefinition definition, ScoredForecast scored) => scored.Score is not { } score ? "Not yet known"
        : $"{(score.Error == 0 ? "Exact" : $"{Out(definition, score.AbsoluteError)} {(score.Error > 0 ? "too low" : "too high")}")}{string.Concat(score.Intervals.Select(each => $"; {each.Percent}% interval {(each.Held ? "held" : "missed")}"))}";

    /// <summary>How far forecasts were out on average, and how often their intervals held.</summary>
    public static string Record(MeasureDefinition definition, ForecastRecord record) => record.Count == 0 ? "None scored yet"
        : $"{Say.Count(record.Count, "forecast", "forecasts")} scored, {Out(definition, record.MeanAbsoluteError!.Value)} out on average{string.Concat(record.Intervals.Select(each => $"; the {each.Percent}% interval held {each.Held} of {each.Count} times"))}";

    /// <summary>A distance in the measure's unit: of percentages, in points.</summary>
    public static string Out(MeasureDefinition definition, decimal distance) => definition.IsPercentage
        ? $"{Math.Round(distance, Math.Max(1, definition.Decimals), MidpointRounding.AwayFromZero).InWords()} points" : definition.Say(distance);

    public static string Target(MeasureDefinition definition, Target target) => target.Kind switch
    {
        TargetKind.AtLeast => $"at least {definition.Say(target.Value)}",
        TargetKind.AtMost => $"at most {definition.Say(target.Value)}",
        _ => $"between {definition.Say(target.Value)} and {definition.Say(target.Upper ?? target.Value)}",
    };

    /// <summary>The kind of the status tag of a promise.</summary>
    public static string Tone(PromiseState state) => state switch { PromiseState.Kept => "done", PromiseState.Broken => "red", PromiseState.AwaitingFigure => "risk", _ => "not" };

    /// <summary>What came of a promise, or how likely it is.</summary>
    public static string Test(PromiseTest test) => test.State switch
    {
        PromiseState.Kept or PromiseState.Broken => $"{test.Measure.Definition.Say(test.Truth!.Value)} in {test.Period.InWords}",
        PromiseState.AwaitingFigure => $"The figure of {test.Period.InWords} has not come",
        _ when test.Chance is { } chance => $"{Chance(chance)} chance of being kept, as figures go",
        _ => "Too far ahead, or too few figures, to say",
    };

    /// <summary>How many promises stand how, in a sentence.</summary>
    public static string Counts(IReadOnlyList<PromiseTest> tests)
    {
        var counts = new[] { PromiseState.Kept, PromiseState.Broken, PromiseState.AwaitingFigure, PromiseState.Open }.Select(state => (Count: tests.Count(test => test.State == state), Words: state.InWords().ToLowerInvariant())).Where(each => each.Count > 0).Select(each => $"{each.Count} {each.Words}").ToList();
        return $"{Say.Count(tests.Count, "promise", "promises")}{(counts.Count == 0 ? "" : ": " + string.Join(", ", counts))}.";
    }
}
