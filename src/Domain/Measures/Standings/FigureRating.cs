using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>Gives a figure its colour when it is recorded, and says later by the same stamp why it has it.</summary>
public static class FigureRating
{
    /// <summary>The observation with the colour that the rule in force gives it. One that has a colour keeps it.</summary>
    /// <param name="figure">The observation.</param>
    /// <param name="measure">Its measure.</param>
    /// <param name="book">The council's rules.</param>
    /// <param name="before">The other figures of the series.</param>
    /// <param name="expected">What the year is expected to end with; null where there is no forecast.</param>
    public static Observation Stamp(Observation figure, Measure measure, RuleBook book, SeriesFigures before, decimal? expected = null)
    {
        if (figure.Colour is not null || figure.Value is null || book.For(measure, figure.Period) is not { } chosen || book.Find(chosen.Choice.RuleId) is not { } rule) { return figure; }
        var definition = measure.DefinitionFor(figure.Period);
        var target = rule.OnForecast && YearOf(definition, figure.Period) is { } year ? measure.TargetForYear(year) : measure.TargetFor(figure.SeriesId, figure.Period);
        var against = rule.OnForecast ? expected
            : rule.Method == RatingMethod.ToleranceAndLastYear ? Comparable(measure, before, definition.Frequency.YearBefore(figure.Period), figure.Period)
            : rule.Method == RatingMethod.LeastChange ? before.Figures.FirstOrDefault(each => each.Value is not null && !measure.IsBrokenBetween(each.Period, figure.Period))?.Value
            : null;
        var rating = Rating.Of(rule, Figures(rule, definition.Polarity, figure.Value, target, against));
        return figure with
        {
            Colour = rating.Colour,
            RuleId = chosen.Choice.RuleId,
            TargetKind = target?.Kind,
            Target = target?.Value,
            TargetUpper = target?.Upper,
            TargetFloor = target?.Floor,
            RatedAgainst = against,
            InRetrospect = chosen.InRetrospect,
        };
    }

    /// <summary>The observation with its colour; where the rule judges the expected year end, that is forecast from the figures up to this one.</summary>
    /// <param name="figure">The observation.</param>
    /// <param name="measure">Its measure.</param>
    /// <param name="book">The council's rules.</param>
    /// <param name="before">The other figures of the series.</param>
    public static Observation Coloured(Observation figure, Measure measure, RuleBook book, SeriesFigures before)
    {
        var expected = book.For(measure, figure.Period) is { } chosen && book.Find(chosen.Choice.RuleId) is { OnForecast: true }
            ? SeriesJudgement.Of(measure, SeriesFigures.Of(figure.SeriesId, before.Figures.Where(each => each.To <= figure.To && (each.From, each.To) != (figure.From, figure.To)).Append(figure), drafts: true)).YearEnd?.YearEnd.Mean
            : null;
        return Stamp(figure, measure, book, before, expected is { } mean && Math.Abs(mean) < 1e15 ? (decimal)mean : null);
    }

    /// <summary>The rating as it was given, with its reason in words; null where the figure has no colour.</summary>
    /// <param name="figure">The observation.</param>
    /// <param name="measure">Its measure.</param>
    /// <param name="book">The council's rules.</param>
    public static Rating? Of(Observation figure, Measure measure, RuleBook book) =>
        book.Find(figure.RuleId) is { } rule ? Rating.Of(rule, Figures(rule, measure.DefinitionFor(figure.Period).Polarity, figure.Value, figure.RatedTarget, figure.RatedAgainst)) with { Definition = measure.DefinitionFor(figure.Period) } : null;

    /// <summary>The year that a period's figures make: financial, calendar or school; null where a year's end means nothing.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="period">The period.</param>
    public static Period? YearOf(MeasureDefinition definition, Period period) => definition.YearEnd is null ? null : definition.Frequency switch
    {
        Frequency.Monthly or Frequency.Quarterly or Frequency.HalfYearly or Frequency.Annual => Period.Of(FinancialYear.Of(period.To)),
        Frequency.CalendarYear => Period.CalendarYear(period.To.Year),
        Frequency.AcademicYear => Frequency.AcademicYear.PeriodOf(period.To),
        _ => null,
    };

    private static decimal? Comparable(Measure measure, SeriesFigures before, Period? earlier, Period now) =>
        earlier is { } period && !measure.IsBrokenBetween(period, now) ? before.Of(period)?.Value : null;

    private static RatedFigures Figures(RatingRule rule, Polarity polarity, decimal? figure, Target? target, decimal? against) => new()
    {
        Polarity = polarity,
        Figure = figure,
        Target = target,
        Forecast = rule.OnForecast ? against : null,
        LastYear = rule.Method == RatingMethod.ToleranceAndLastYear ? against : null,
        First = rule.Method == RatingMethod.LeastChange ? against : null,
    };
}
