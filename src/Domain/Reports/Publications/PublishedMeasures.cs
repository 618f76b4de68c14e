using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Reports;

/// <summary>How a measure becomes what residents may read of it: approved figures only, small numbers of people taken out, with what they could be worked out from here or in an earlier publication, and every sentence that would tell them.</summary>
public static class PublishedMeasures
{
    /// <summary>The measure as residents may read it.</summary>
    /// <param name="source">The measure with its figures.</param>
    /// <param name="threshold">The smallest number of people that is shown; null where it counts no people.</param>
    /// <param name="book">The council's rules.</param>
    /// <param name="issued">The measure as it was published before: what was hidden then stays hidden, so that nothing follows from comparing the two.</param>
    public static PublishedMeasure Of(MeasureSource source, int? threshold, RuleBook book, IReadOnlyList<PublishedMeasure>? issued = null)
    {
        var (measure, definition) = (source.Measure, source.Measure.Definition);
        var whole = Approved(measure.Id, source.Revisions);
        var parts = source.Parts.Select(part => (part.Series, Figures: Approved(part.Series.Id, part.Revisions))).Where(part => part.Figures.Figures.Count > 0).OrderBy(part => part.Series.Dimension, StringComparer.OrdinalIgnoreCase).ThenBy(part => part.Series.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var hidings = threshold is { } least ? Hidings(definition, whole, parts, least, issued ?? []) : [];
        PublishedFigure Shown(Observation figure) => PublishedFigure.Of(figure, hidings.GetValueOrDefault((figure.SeriesId, figure.From, figure.To)));
        List<PublishedFigure> figures = [.. whole.Figures.Select(Shown)];
        var position = Position.Of(SeriesJudgement.Of(measure, whole, forecasts: false), book);
        var isHidden = figures.Count > 0 && figures[^1].Hiding != Hiding.Shown;
        // Sentences name the figures that they hold the latest against: where one of the series is hidden, none is said.
        var tells = figures.TrueForAll(figure => figure.Hiding == Hiding.Shown);
        var direction = tells ? Way(position) : null;
        return new()
        {
            Slug = measure.Slug,
            Code = measure.Code,
            Title = definition.Title,
            Meaning = definition.Meaning,
            Why = definition.Why,
            Unit = definition.Unit,
            Decimals = definition.Decimals,
            Polarity = definition.Polarity,
            Frequency = definition.Frequency,
            Numerator = definition.Numerator,
            Denominator = definition.Denominator,
            Source = definition.Source,
            Rule = source.Rule,
            Target = position.Target,
            Colour = isHidden ? Colour.None : position.Colour,
            Because = isHidden ? "The number is too small to be shown, and so it is not rated." : tells ? position.Because : "",
            Direction = direction?.Direction ?? Direction.Unknown,
            DirectionBecause = direction?.Because ?? "",
            RecordedAt = position.RecordedAt,
            Threshold = threshold,
            Figures = figures,
            Parts = [.. parts.Select(part => new PublishedPart(part.Series.Dimension, part.Series.Name, [.. part.Figures.Figures.Select(Shown)]))],
        };
    }

    private static SeriesFigures Approved(Guid series, IEnumerable<Observation> revisions) => SeriesFigures.Of(series, revisions.Where(each => each.State >= FigureState.Approved), drafts: false);

    /// <summary>Against a year ago where that can be said, else against the period before.</summary>
    private static DirectionOfTravel? Way(Position position) =>
        new[] { position.Direction(DirectionMode.SamePeriodLastYear), position.Direction(DirectionMode.PreviousPeriod) }.FirstOrDefault(each => each is { Direction: not Direction.Unknown });

    private static Dictionary<(Guid, DateOnly, DateOnly), Hiding> Hidings(MeasureDefinition definition, SeriesFigures whole, List<(Series Series, SeriesFigures Figures)> parts, int threshold, IReadOnlyList<PublishedMeasure> issued)
    {
        var (isCount, hiddenBefore) = (definition.Numerator.Length == 0 && !definition.IsPercentage, HiddenBefore(issued));
        var names = parts.ToDictionary(part => part.Series.Id, part => (part.Series.Dimension, part.Series.Name));
        var found = new Dictionary<(Guid, DateOnly, DateOnly), Hiding>();
        // What a series that counts the year so far showed last, by year: what came since is the difference.
        var shown = new Dictionary<(Guid, int), decimal>();
        decimal? Count(Observation figure) => figure.Numerator ?? (isCount ? figure.Value : null);
        (Guid, int) Year(Observation figure) => (figure.SeriesId, FinancialYear.Of(figure.To).FirstYear);
        bool IsKept(Observation figure) =>
            (names.TryGetValue(figure.SeriesId, out var part) ? hiddenBefore.Contains((part.Dimension, part.Name, figure.From, figure.To)) : hiddenBefore.Contains(("", "", figure.From, figure.To)))
            || (definition.IsToDate && Count(figure) is { } count && shown.TryGetValue(Year(figure), out var before) && SmallNumbers.IsSmall(Math.Abs(count - before), threshold));
        CountedPeople Counted(Observation figure) => new(Count(figure), figure.Denominator) { IsKept = IsKept(figure) };
        void Keep(Observation figure, Hiding hiding)
        {
            found[(figure.SeriesId, figure.From, figure.To)] = hiding;
            if (hiding == Hiding.Shown && Count(figure) is { } count) { shown[Year(figure)] = count; }
        }

        var byPart = parts.SelectMany(part => part.Figures.Figures, (part, figure) => (part.Series.Dimension, Figure: figure)).ToLookup(each => (each.Figure.From, each.Figure.To));
        foreach (var period in whole.Figures.Select(figure => (figure.From, figure.To)).Concat(byPart.Select(same => same.Key)).Distinct().OrderBy(each => each.To).ThenBy(each => each.From))
        {
            var total = whole.Figures.FirstOrDefault(figure => (figure.From, figure.To) == period);
            var breakdowns = byPart[period].GroupBy(each => each.Dimension, each => each.Figure).Select(same => same.ToList()).ToList();
            var (hidden, hiddenParts) = SmallNumbers.Of(total is null ? null : Counted(total), [.. breakdowns.Select(breakdown => (IReadOnlyList<CountedPeople>)[.. breakdown.Select(Counted)])], threshold);
            if (total is not null) { Keep(total, hidden); }
            foreach (var (figure, hiding) in breakdowns.SelectMany(each => each).Zip(hiddenParts.SelectMany(each => each))) { Keep(figure, hiding); }
        }

        return found;
    }

    private static HashSet<(string By, string Part, DateOnly From, DateOnly To)> HiddenBefore(IReadOnlyList<PublishedMeasure> issued) =>
    [
        .. issued.SelectMany(measure => measure.Figures.Select(figure => (By: "", Part: "", Figure: figure)).Concat(measure.Parts.SelectMany(part => part.Figures, (part, figure) => (part.By, Part: part.Name, Figure: figure))))
            .Where(each => each.Figure.Hiding != Hiding.Shown).Select(each => (each.By, each.Part, each.Figure.From, each.Figure.To)),
    ];
}
