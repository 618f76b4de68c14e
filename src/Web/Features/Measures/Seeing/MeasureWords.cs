using GoldenThread.Charts.Control;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What pages say of a measure's figures. Missing, not due, suppressed and nought are four different things.</summary>
public static class MeasureWords
{
    /// <summary>The latest figure with its unit, or why there is none.</summary>
    public static string Figure(SeenMeasure seen, DateOnly today) => seen.Now.Value is { } value ? seen.Standing.Say(value) : Absent(seen.Now.Figure, seen.Now.Period is null, seen.Standing.NextDue, today);

    /// <summary>A figure with its unit, or why there is none.</summary>
    public static string Figure(MeasureDefinition definition, Observation? figure) => figure?.Value is { } value ? definition.Say(value) : figure is null ? "No figure" : figure.Figure.InWords();

    /// <summary>Why there is no figure: not yet due, not entered, or what its publisher says.</summary>
    public static string Absent(FigureKind kind, bool never, DateOnly? due, DateOnly today) => !never ? kind.InWords() : due is { } day && day >= today ? "Not due yet" : "No figure yet";

    /// <summary>What was counted out of how many; null where that was not given.</summary>
    public static string? Counted(decimal? numerator, decimal? denominator) => numerator is { } counted && denominator is { } all ? $"{counted.InWords()} of {all.InWords()}" : null;

    public static string? Status(PeriodStatus status) => status switch { PeriodStatus.Provisional => "provisional", PeriodStatus.Revised => "revised", _ => null };

    public static string State(FigureState state) => state switch { FigureState.Entered => "not yet handed in", FigureState.Submitted => "handed in, not yet approved", FigureState.Approved => "approved", _ => "approved and locked" };

    /// <summary>A target as it is asked: "at least 80%".</summary>
    public static string Target(MeasureDefinition definition, Target target) => target.Kind switch
    {
        TargetKind.AtLeast => $"at least {definition.Say(target.Value)}",
        TargetKind.AtMost => $"at most {definition.Say(target.Value)}",
        _ => $"between {definition.Say(target.Value)} and {definition.Say(target.Upper ?? target.Value)}",
    };

    public static string Direction(Direction direction) => direction switch
    {
        Domain.Measures.Ratings.Direction.Improving => "Better",
        Domain.Measures.Ratings.Direction.Worsening => "Worse",
        Domain.Measures.Ratings.Direction.Steady => "No change",
        Domain.Measures.Ratings.Direction.Rising => "Higher",
        Domain.Measures.Ratings.Direction.Falling => "Lower",
        _ => "Cannot be said",
    };

    /// <summary>What a direction was compared with, named wherever it is shown.</summary>
    public static string Mode(DirectionMode mode) => mode switch
    {
        DirectionMode.PreviousPeriod => "Against the period before",
        DirectionMode.SamePeriodLastYear => "Against the same period last year",
        _ => "By a line through all figures",
    };

    /// <summary>Whether the change is more than chance, in words; a chart of fewer than 12 points says so.</summary>
    public static string Variation(Position now) => now.Variation?.InWords() ?? now.Doubt?.InWords() ?? "Too few points to tell";

    /// <summary>Whether the target is within reach, in words; null where there is nothing to say.</summary>
    public static string? Assurance(Position now) => now.Assurance?.InWords();

    public static PointSignal Signal(Variation? variation) => variation switch
    {
        Domain.Measures.ControlCharts.Variation.ImprovementHigh or Domain.Measures.ControlCharts.Variation.ImprovementLow => PointSignal.Better,
        Domain.Measures.ControlCharts.Variation.ConcernHigh or Domain.Measures.ControlCharts.Variation.ConcernLow => PointSignal.Worse,
        Domain.Measures.ControlCharts.Variation.NeutralHigh => PointSignal.High,
        Domain.Measures.ControlCharts.Variation.NeutralLow => PointSignal.Low,
        _ => PointSignal.None,
    };

    public static string Better(Polarity polarity) => polarity switch
    {
        Polarity.Higher => "higher is better",
        Polarity.Lower => "lower is better",
        Polarity.WithinRange => "best within a range",
        _ => "neither way is better",
    };

    public static string Grade(QualityGrade grade) => grade switch { QualityGrade.Good => "good", QualityGrade.Adequate => "adequate", QualityGrade.Poor => "poor", _ => "not assessed" };

    public static string Kind(ListKind kind) => kind switch { ListKind.Priority => "Priority", ListKind.National => "National list", ListKind.Plan => "Plan", ListKind.BoardPack => "Board’s pack", _ => "Other list" };

    /// <summary>A distance in the measure's unit: of percentages, in points.</summary>
    public static string Gap(MeasureDefinition definition, decimal gap) => definition.IsPercentage
        ? $"{Math.Round(gap, definition.Decimals, MidpointRounding.AwayFromZero).InWords()} {(Math.Abs(gap) == 1 ? "point" : "points")}"
        : definition.Say(gap);

    public static string Day(DateTimeOffset at) => CouncilClock.DayOf(at).InWords();
}
