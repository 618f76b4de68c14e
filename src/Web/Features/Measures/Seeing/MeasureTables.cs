using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Measures and their figures as tables of a file: the figures that the pages show, exact.</summary>
public static class MeasureTables
{
    private static readonly string[] OfList =
    [
        "Code", "Measure", "Owner", "How often", "Better", "Period", "Data to", "Figure", "Unit", "Counted", "Out of", "Settled", "Stands", "Target", "Colour", "Because", "Rule", "Against the period before", "Against the same period last year",
        "More than chance", "Target within reach", "Year end expected", "Likely from", "Likely to", "Chance of the year’s target", "Method of the forecast", "Recorded on", "Next figure due", "Days late",
    ];

    private static readonly string[] OfFigures =
    [
        "Part", "Period", "From", "To", "Figure", "Unit", "Counted", "Out of", "Interval from", "Interval to", "Settled", "Stands", "Target", "Colour", "Because", "Rule", "Rated in retrospect", "Average", "Lower limit", "Upper limit", "More than chance", "Revision", "Reason", "Recorded on", "Recorded by", "In question",
    ];

    /// <summary>The list as the page shows it, every page of it.</summary>
    public static ReportTable List(IReadOnlyList<SeenMeasure> measures, AsAt asAt) => new()
    {
        Caption = "Measures",
        Columns = [.. OfList.Select(heading => new ReportColumn(heading, heading is "Measure" or "Because" ? 3 : 1))],
        Rows = measures.Select(each => Row(each, asAt.Shown)),
    };

    /// <summary>Every figure of a measure, the whole's and its parts', oldest first.</summary>
    public static ReportTable Figures(MeasureInFull full) => new()
    {
        Caption = full.Measure.Code,
        Columns = [.. OfFigures.Select(heading => new ReportColumn(heading, heading is "Because" or "Reason" ? 3 : 1))],
        Rows = Rows(full, "", full.Judged).Concat(full.Parts.SelectMany(part => Rows(full, $"{part.Series.Dimension}: {part.Series.Name}", SeriesJudgement.Of(full.Measure, part.Figures, forecasts: false)))),
    };

    private static ReportRow Row(SeenMeasure each, DateOnly today)
    {
        var (standing, now, end) = (each.Standing, each.Now, each.Now.YearEnd);
        var definition = new MeasureDefinition { Title = standing.Title, Unit = standing.Unit, Decimals = standing.Decimals };
        ReportCell Number(decimal? figure) => Cell(definition, figure);
        return ReportRow.Of(ReportCell.Of(standing.Code), ReportCell.Of(standing.Title), ReportCell.Of(standing.Owner), ReportCell.Of(standing.Frequency.InWords()), ReportCell.Of(MeasureWords.Better(standing.Polarity)),
            ReportCell.Of(now.Period is { } period ? PeriodWords.Label(period) : "none"), now.Period is { } data ? ReportCell.Of(data.To) : ReportCell.Empty, now.Value is { } value ? Cell(definition, value) : ReportCell.Of(MeasureWords.Figure(each, today)), ReportCell.Of(standing.Unit),
            Plain(now.Numerator), Plain(now.Denominator), ReportCell.Of(now.Period is null ? "" : MeasureWords.Status(now.Status) ?? "final"), ReportCell.Of(now.Period is null ? "" : MeasureWords.State(now.State)),
            ReportCell.Of(now.Target is { } target ? MeasureWords.Target(definition, target) : "none"), ReportCell.Of(each.Rating.Words), ReportCell.Of(now.Because), ReportCell.Of(now.Rule),
            Direction(now, DirectionMode.PreviousPeriod), Direction(now, DirectionMode.SamePeriodLastYear), ReportCell.Of(MeasureWords.Variation(now)), ReportCell.Of(MeasureWords.Assurance(now)),
            Number(end?.Expected), Number(end?.Low80), Number(end?.High80), end?.Chance is { } chance ? ReportCell.Percentage((decimal)Math.Round(100 * chance, 1)) : ReportCell.Empty, ReportCell.Of(end?.Method),
            now.RecordedAt is { } at ? ReportCell.Of(CouncilClock.DayOf(at)) : ReportCell.Empty, standing.NextDue is { } due ? ReportCell.Of(due) : ReportCell.Empty, ReportCell.Of(standing.DaysLate(today)));
    }

    private static IEnumerable<ReportRow> Rows(MeasureInFull full, string part, SeriesJudgement judged)
    {
        var points = judged.Chart?.Points.ToDictionary(point => point.Date) ?? [];
        foreach (var figure in judged.Figures.Figures)
        {
            var definition = full.DefinitionThen(figure.Period);
            var rating = figure.Colour is null ? null : FigureRating.Of(figure, full.Measure, full.Book);
            var hasPoint = points.TryGetValue(figure.To, out var point) && figure.Value is not null;
            var phase = hasPoint && judged.Chart!.Phases[point.Phase] is { HasTooFewPoints: false } held ? held : null;
            yield return ReportRow.Of(ReportCell.Of(part), ReportCell.Of(PeriodWords.Label(figure.Period)), ReportCell.Of(figure.From), ReportCell.Of(figure.To), figure.Value is { } value ? Cell(definition, value) : ReportCell.Of(MeasureWords.Figure(definition, figure)), ReportCell.Of(definition.Unit),
                Plain(figure.Numerator), Plain(figure.Denominator), Cell(definition, figure.Lower), Cell(definition, figure.Upper), ReportCell.Of(MeasureWords.Status(figure.Status) ?? "final"), ReportCell.Of(MeasureWords.State(figure.State)),
                ReportCell.Of(figure.RatedTarget is { } target ? MeasureWords.Target(definition, target) : "none"), ReportCell.Of(ShownRating.Of(figure).Words), ReportCell.Of(rating?.Because), ReportCell.Of(rating?.Rule.Name), ReportCell.Of(figure.InRetrospect ? "yes" : "no"),
                Cell(definition, Round(phase?.Mean)), Cell(definition, Round(phase?.Limits?.Lower)), Cell(definition, Round(phase?.Limits?.Upper)), ReportCell.Of(phase is null ? "too few points to tell" : point.Variation.InWords()),
                ReportCell.Of(figure.Revision), ReportCell.Of(figure.Reason), ReportCell.Of(CouncilClock.DayOf(figure.RecordedAt)), ReportCell.Of(figure.RecordedBy), ReportCell.Of(figure.IsInQuestion ? "yes" : "no"));
        }
    }

    private static decimal? Round(decimal? level) => level is { } value ? Math.Round(value, 6) : null;

    private static ReportCell Cell(MeasureDefinition definition, decimal? figure) => figure is not { } value ? ReportCell.Empty : definition.Unit == "%" ? ReportCell.Percentage(value, definition.Say(value)) : ReportCell.Of(value, definition.Say(value));

    private static ReportCell Plain(decimal? count) => count is { } value ? ReportCell.Of(value, value.InWords()) : ReportCell.Empty;

    private static ReportCell Direction(Position now, DirectionMode mode) => ReportCell.Of(now.Direction(mode) is { } way ? MeasureWords.Direction(way.Direction) : "Cannot be said");
}
