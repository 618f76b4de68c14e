using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

/// <summary>The rule by which a figure is recorded: what is new, what is the same again, what corrects an earlier figure and so needs a reason, and what cannot be.</summary>
public static class Recording
{
    /// <summary>The observation that a figure becomes; granted without a value where it tells what is recorded already.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="measure">Its measure.</param>
    /// <param name="series">Its series.</param>
    /// <param name="last">The last revision of the same period; null where there is none.</param>
    /// <param name="locked">Whether the period is locked.</param>
    /// <param name="state">How far it has come when it is recorded: what a publisher published needs no approval.</param>
    /// <param name="load">The load that brings it; null where somebody typed it.</param>
    /// <param name="actor">Who records it.</param>
    public static Outcome<Observation> Of(NewFigure figure, Measure measure, Series series, Observation? last, bool locked, FigureState state, Guid? load, Actor actor)
    {
        if (Fault(figure, measure, series, actor.Today) is { } fault) { return fault; }
        var now = new Observation
        {
            CouncilId = measure.CouncilId,
            SeriesId = series.Id,
            From = figure.Period.From,
            To = figure.Period.To,
            Kind = figure.Period.Kind,
            Revision = (last?.Revision ?? 0) + 1,
            Figure = figure.Figure,
            Value = figure.Value,
            Numerator = figure.Numerator,
            Denominator = figure.Denominator,
            Lower = figure.Lower,
            Upper = figure.Upper,
            Status = last is { State: >= FigureState.Approved, Status: PeriodStatus.Final } && figure.Status == PeriodStatus.Final ? PeriodStatus.Revised : figure.Status,
            State = state,
            Doubts = figure.Doubts,
            Reason = Said(figure.Reason),
            LoadId = load,
            Row = figure.Row,
            RecordedBy = actor.Post,
            RecordedAt = actor.At,
        };
        if (last is null) { return now; }
        // Final again, of a figure that is final or was revised, says nothing new.
        if (now.TellsTheSameAs(last) || figure.Status == PeriodStatus.Final && last.Status is PeriodStatus.Final or PeriodStatus.Revised && (now with { Status = last.Status }).TellsTheSameAs(last))
        {
            // The same figure, confirmed now: whoever asked gets their answer.
            return last.IsInQuestion && now.Reason is not null ? now with { Status = last.Status, Doubts = last.Doubts } : Outcome<Observation>.Before;
        }

        if (locked) { return new Problem("Value", $"{Capital(figure.Period.InWords)} is locked. Ask for it to be unlocked, and say why."); }
        if (last.State >= FigureState.Submitted && now.Reason is null && load is null) { return new Problem("Reason", $"This corrects a figure that was handed in. Say why it changes."); }
        return now;
    }

    private static Problem? Fault(NewFigure figure, Measure measure, Series series, DateOnly today)
    {
        if (figure.Period.From > today) { return new("Period", $"{Capital(figure.Period.InWords)} has not begun. Enter it when it has ended."); }
        if (series.Kind != SeriesKind.Benchmark && !measure.DefinitionFor(figure.Period).Frequency.Holds(figure.Period))
        {
            return new("Period", $"{Capital(figure.Period.InWords)} is not one of this measure's periods, which are {measure.DefinitionFor(figure.Period).Frequency.InWords()}.");
        }

        if (measure.EndedOn is { } ended && figure.Period.From > ended) { return new("Period", $"The measure ended on {ended.InWords()}."); }
        if (series.EndedOn is { } last && figure.Period.From > last) { return new("Period", $"{series.Name} ended on {last.InWords()}."); }
        if (figure.Figure == FigureKind.Value != figure.Value is not null) { return new("Value", "Give a figure, or say why there is none."); }
        if (figure.Value is { } value && Math.Abs(value) > FigureReader.Largest) { return new("Value", $"{value.InWords()} is larger than any figure of a council."); }
        if (figure.Denominator < 0) { return new("Denominator", "The number that it is out of is below 0."); }
        if (figure.Figure is FigureKind.Empty or FigureKind.InQuestion or FigureKind.Wrong) { return new("Value", "Give a figure, or say why there is none."); }
        if (figure.Lower > figure.Upper) { return new("Lower", "The lower end of the interval is above its upper end."); }
        return null;
    }

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
