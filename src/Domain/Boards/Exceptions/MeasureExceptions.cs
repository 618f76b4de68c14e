using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Boards;

/// <summary>What makes a measure an exception.</summary>
public static class MeasureExceptions
{
    /// <summary>The exceptions of a measure, from where it stands alone: one pass, nothing is reckoned anew.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="now">Where it stands for whoever looks.</param>
    /// <param name="broken">What was promised of it and did not come, in words.</param>
    /// <param name="settings">The council's rules.</param>
    public static IEnumerable<BoardException> Of(MeasureStanding measure, Position now, IEnumerable<string> broken, ExceptionSettings settings)
    {
        if (measure.EndedOn is not null) { yield break; }
        var subject = SubjectOf(measure);
        var isRed = now.Colour == Colour.Red;
        BoardException Found(ExceptionRule rule, string words) => new(subject, rule, words, isRed);
        bool Is(ExceptionRule rule, bool so) => so && settings.On.Contains(rule);
        var of = now.Period is { } period ? $" in {period.InWords}" : "";
        if (Is(ExceptionRule.RatingFell, now.Fell)) { yield return Found(ExceptionRule.RatingFell, $"Fell from {Word(now.ColourBefore!.Value)} to {Word(now.Colour)}{of}: {now.Because}"); }
        if (Is(ExceptionRule.RedRunning, now.RedRunning >= settings.RedPeriods)) { yield return Found(ExceptionRule.RedRunning, $"Red for {CountingWords.Several(now.RedRunning, "period")} running."); }
        if (Is(ExceptionRule.SpecialCause, now.Variation is Variation.ConcernHigh or Variation.ConcernLow)) { yield return Found(ExceptionRule.SpecialCause, $"Changing for the worse by more than chance{of}: {now.Cause?.InWords() ?? now.Variation!.Value.InWords()}."); }
        if (Is(ExceptionRule.OutOfReach, now.Assurance == Assurance.Fail)) { yield return Found(ExceptionRule.OutOfReach, "As things work now the target will be missed: it lies beyond the limits of the process."); }
        if (Is(ExceptionRule.ForecastToMiss, now.YearEnd is { Chance: { } chance } && chance < settings.LeastChance)) { yield return Found(ExceptionRule.ForecastToMiss, Miss(measure, now.YearEnd!)); }
        foreach (var promise in broken) { if (settings.On.Contains(ExceptionRule.PromiseBroken)) { yield return Found(ExceptionRule.PromiseBroken, $"Promised and did not come: {promise}."); } }
    }

    /// <summary>The measure as the subject of a case.</summary>
    /// <param name="measure">The measure.</param>
    public static CaseSubject SubjectOf(MeasureStanding measure) => new(SubjectKind.Measure, measure.MeasureId, $"{measure.Code} {measure.Title}".Trim());

    private static string Miss(MeasureStanding measure, YearEndPosition end) =>
        $"Expected to end {end.Year.InWords} at {measure.Say(end.Expected)} (80 % between {measure.Say(end.Low80)} and {measure.Say(end.High80)}); the chance of meeting the target is {Math.Round(end.Chance!.Value * 100)} %.";

    private static string Word(Colour colour) => colour.ToString().ToLowerInvariant();
}
