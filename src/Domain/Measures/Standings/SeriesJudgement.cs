using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>What can be said of a series' figures: the control chart, the directions of travel, what the year is expected to end with. A page shows it whole; a standing keeps its end.</summary>
public sealed class SeriesJudgement
{
    /// <summary>The measure.</summary>
    public required Measure Measure { get; init; }

    /// <summary>The figures.</summary>
    public required SeriesFigures Figures { get; init; }

    /// <summary>The control chart; null where there are no figures, or each is of the year so far.</summary>
    public ControlChart? Chart { get; init; }

    /// <summary>Which way it goes, by each of the three modes.</summary>
    public IReadOnlyList<DirectionOfTravel> Directions { get; init; } = [];

    /// <summary>The forecast of the year's end and of the next periods; null where none can be made.</summary>
    public YearEndForecast? YearEnd { get; init; }

    /// <summary>The year that the forecast is of; null where there is none.</summary>
    public Period? Year { get; init; }

    /// <summary>Judges a series.</summary>
    /// <param name="measure">Its measure.</param>
    /// <param name="figures">Its figures.</param>
    /// <param name="forecasts">Whether the year's end is forecast as well.</param>
    public static SeriesJudgement Of(Measure measure, SeriesFigures figures, bool forecasts = true)
    {
        var (yearEnd, year) = forecasts ? Forecast(measure, figures) : (null, null);
        return new()
        {
            Measure = measure,
            Figures = figures,
            Chart = ChartOf(measure, figures),
            Directions = figures.Latest is { } latest ? [Against(measure, figures, latest, DirectionMode.PreviousPeriod), Against(measure, figures, latest, DirectionMode.SamePeriodLastYear), ByLine(measure, figures, latest)] : [],
            YearEnd = yearEnd,
            Year = year,
        };
    }

    /// <summary>The control chart of a series: breaks in the definition and events that say so begin a new phase.</summary>
    private static ControlChart? ChartOf(Measure measure, SeriesFigures figures)
    {
        if (figures.Figures.Count == 0 || measure.Definition.IsToDate) { return null; }
        var starts = new List<DateOnly>();
        foreach (var day in measure.Breaks) { Start(figures.Figures, figure => figure.From >= day, starts); }
        foreach (var happened in measure.Events.Where(each => each.Rebases)) { Start(figures.Figures, figure => figure.To >= happened.On, starts); }
        var choice = measure.Chart;
        var target = figures.Latest is { } latest ? measure.TargetFor(figures.SeriesId, latest.Period) : null;
        var series = new ChartObservation[figures.Figures.Count];
        for (var at = 0; at < series.Length; at++) { series[at] = new(figures.Figures[at].To, figures.Figures[at].Value); }
        return ControlChart.Of(series, new ControlChartOptions
        {
            Improvement = measure.Definition.Polarity,
            Target = target is { Kind: not TargetKind.Within } ? target.Value : null,
            RebaseDates = starts,
            FixAfter = choice?.FixAfter,
            Screening = choice?.Screening ?? OutlierScreening.Once,
            Rules = choice?.Rules ?? SpecialCauseRules.PlotTheDots,
            Missing = MissingValues.Dropped,
        }).Value;
    }

    private static void Start(IReadOnlyList<Observation> figures, Func<Observation, bool> isAfter, List<DateOnly> starts)
    {
        if (figures.FirstOrDefault(figure => figure.Value is not null && isAfter(figure)) is { } first) { starts.Add(first.To); }
    }

    private static DirectionOfTravel Against(Measure measure, SeriesFigures figures, Observation latest, DirectionMode mode)
    {
        var definition = measure.DefinitionFor(latest.Period);
        var period = mode == DirectionMode.PreviousPeriod ? definition.Frequency.Before(latest.Period) : definition.Frequency.YearBefore(latest.Period);
        var before = mode == DirectionMode.PreviousPeriod && definition.Frequency == Frequency.Snapshot ? figures.Figures.LastOrDefault(each => each.To < latest.To)
            : period is { } earlier ? figures.Of(earlier) : null;
        if (mode == DirectionMode.PreviousPeriod && definition.IsToDate && before is not null && YearStart(definition, before.Period) != YearStart(definition, latest.Period))
        {
            return new(Direction.Unknown, mode, "Each figure is of the year so far, and a new year has begun: it cannot be compared with the period before.");
        }

        var range = definition.Polarity == Polarity.WithinRange ? measure.TargetFor(figures.SeriesId, latest.Period) : null;
        return DirectionOfTravel.Against(mode, definition.Polarity, latest.Value, before?.Value, range, before is not null && measure.IsBrokenBetween(before.Period, latest.Period), definition);
    }

    private static DateOnly? YearStart(MeasureDefinition definition, Period period) => FigureRating.YearOf(definition, period)?.From;

    private static DirectionOfTravel ByLine(Measure measure, SeriesFigures figures, Observation latest)
    {
        var since = SinceBreak(measure, figures, latest);
        double[] values = [.. since.Where(each => each.Value is not null).Select(each => (double)each.Value!.Value)];
        var test = measure.Definition.IsToDate ? null : TrendTest.Of(values).Value;
        return test is null ? DirectionOfTravel.ByLine(measure.Definition.Polarity, 0, null, values.Length)
            : DirectionOfTravel.ByLine(measure.Definition.Polarity, Math.Abs(test.Slope) < 1e15 ? (decimal)test.Slope : 0, test.P, values.Length);
    }

    private static IEnumerable<Observation> SinceBreak(Measure measure, SeriesFigures figures, Observation latest) => figures.Figures.Where(each => !measure.IsBrokenBetween(each.Period, latest.Period));

    private static (YearEndForecast?, Period?) Forecast(Measure measure, SeriesFigures figures)
    {
        if (figures.Latest is not { } latest || FigureRating.YearOf(measure.Definition, latest.Period) is not { } year || measure.Definition is not { YearEnd: { } basis } definition || definition.IsToDate) { return (null, null); }
        var first = SinceBreak(measure, figures, latest).FirstOrDefault(each => each.Value is not null);
        if (first is null || !definition.Frequency.Holds(first.Period) || !definition.Frequency.Holds(latest.Period)) { return (null, null); }

        var values = new List<decimal?>();
        var ofThisYear = 0;
        for (var period = definition.Frequency.PeriodOf(first.From); period.To <= latest.To; period = definition.Frequency.After(period))
        {
            values.Add(figures.Of(period)?.Value);
            if (period.From >= year.From) { ofThisYear++; }
        }

        var perYear = definition.Frequency.PerYear();
        // Where a year has one figure, the year to come is the one that is forecast.
        if (perYear == 1) { (ofThisYear, year) = (0, definition.Frequency.After(year)); }
        var forecast = YearEndForecast.Of(basis, values, perYear, ofThisYear, definition.Possible ?? (definition.IsPercentage && definition.Times == 100 ? ValueRange.Percentage : null));
        return forecast.Value is { } made ? (made, year) : (null, null);
    }
}
