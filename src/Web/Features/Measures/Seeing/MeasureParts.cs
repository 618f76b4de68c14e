using GoldenThread.Charts;
using GoldenThread.Charts.Compared;
using GoldenThread.Charts.Control;
using GoldenThread.Charts.Small;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Measures;

/// <summary>One part of a measure: an area, an equality group, a tier.</summary>
/// <param name="Series">Whose figures.</param>
/// <param name="Judged">What can be said of them.</param>
/// <param name="Latest">The figure of the latest period of the breakdown; null where there is none.</param>
public sealed record MeasurePart(Series Series, SeriesJudgement Judged, Observation? Latest)
{
    /// <summary>Whether it changed by more than chance, in words.</summary>
    public string Signal => Judged.Chart is not { } chart || chart.Doubts.Count > 0 ? "Too few points to tell" : chart.Variation == Variation.CommonCause ? "No significant change" : MeasureFinding.Of(Judged).Headline;
}

/// <summary>A measure by its parts along one dimension: each on one axis, and the gap between best and worst with whether it narrows (R80).</summary>
public sealed record MeasureParts
{
    /// <summary>So many panels can be held against each other.</summary>
    public const int MostPanels = 12;
    private const int PeriodsDrawn = 12;

    public required IReadOnlyList<string> Dimensions { get; init; }
    public required string Dimension { get; init; }

    /// <summary>The latest period for which a part has a figure.</summary>
    public required Period Period { get; init; }

    /// <summary>The best first; those without a figure last.</summary>
    public required IReadOnlyList<MeasurePart> Parts { get; init; }
    public required string Headline { get; init; }

    /// <summary>Whether the parts add up to the whole, in words; null where that cannot be told.</summary>
    public required string? AddUp { get; init; }
    public required IReadOnlyList<GapPoint> Gaps { get; init; }
    public required MeasureInFull Of { get; init; }

    /// <summary>The breakdown along a dimension; null where there is none with figures.</summary>
    public static MeasureParts? By(MeasureInFull full, string? dimension)
    {
        var dimensions = full.Parts.Where(part => part.Figures.Latest is not null).GroupBy(part => part.Series.Dimension).Select(group => group.Key).ToList();
        if (dimensions.Count == 0) { return null; }
        var chosen = dimensions.FirstOrDefault(each => string.Equals(each, dimension, StringComparison.OrdinalIgnoreCase)) ?? dimensions[0];
        var members = full.Parts.Where(part => part.Series.Dimension == chosen).ToList();
        var period = members.Select(part => part.Figures.Latest).OfType<Observation>().MaxBy(figure => figure.To)!.Period;
        var low = full.DefinitionThen(period).Polarity == Polarity.Lower;
        var parts = members.Select(part => new MeasurePart(part.Series, SeriesJudgement.Of(full.Measure, part.Figures, forecasts: false), part.Figures.Of(period)))
            .OrderBy(part => part.Latest?.Value is null).ThenBy(part => part.Latest?.Value is { } value ? low ? value : -value : 0).ThenBy(part => part.Series.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var gaps = GapsOf(members, low);
        return new() { Of = full, Dimensions = dimensions, Dimension = chosen, Period = period, Parts = parts, Gaps = gaps, Headline = HeadlineOf(full, parts, gaps), AddUp = Sum(full, parts, period, chosen) };
    }

    /// <summary>The small charts on one axis: all, or of many the best and the worst.</summary>
    public Panels Draw(string id)
    {
        var drawn = Parts.Count <= MostPanels ? Parts : [.. Parts.Take(MostPanels / 2), .. Parts.Where(part => part.Latest?.Value is not null).TakeLast(MostPanels / 2)];
        var periods = drawn.SelectMany(part => part.Judged.Figures.Figures).Select(figure => figure.Period).Distinct().OrderBy(each => each.To).TakeLast(PeriodsDrawn).ToList();
        var words = new ChartWords(id, Headline, $"Same measure by {Dimension.ToLowerInvariant()}, last {periods.Count} {PeriodWords.Noun(Of.Definition.Frequency).Many}{(drawn.Count < Parts.Count ? $"; the best and the worst of {Parts.Count}" : "")}") { Number = Of.Definition.Say, Scale = Of.Definition.SayOnScale, RowHeading = "Period" };
        return SmallMultiples.Draw(words, [.. periods.Select(PeriodWords.Label)], [.. drawn.DistinctBy(part => part.Series.Id).Select(part => Panel(part, periods))]);
    }

    /// <summary>The best and the worst over time; null where there never were two figures.</summary>
    public DrawnChart? DrawGap(string id) => !Gaps.Any(HasBoth) ? null : DrawnChart.Of(id, (name, narrow) =>
        GapChart.Draw(new ChartWords(name, GapHeadline, $"Best and worst {Dimension.ToLowerInvariant()} in each {PeriodWords.Noun(Of.Definition.Frequency).One}") { Number = Of.Definition.Say, Scale = Of.Definition.SayOnScale, Narrow = narrow, RowHeading = "Period" }, Gaps, gap => MeasureWords.Gap(Of.Definition, gap)));

    private string GapHeadline => Sizes.Count < 2 ? "The gap is known for one period so far" : Trend is { } trend ? trend : $"The gap is {MeasureWords.Gap(Of.Definition, Sizes[^1])}; it was {MeasureWords.Gap(Of.Definition, Sizes[0])} in {Gaps.First(HasBoth).Label}";

    private List<decimal> Sizes => [.. Gaps.Where(HasBoth).Select(Size)];

    /// <summary>Whether the gap narrows or widens by more than chance, by a straight line; null of fewer than three.</summary>
    public string? Trend
    {
        get
        {
            var sizes = Sizes;
            if (sizes.Count < 3 || TrendTest.Of([.. sizes.Select(size => (double)size)]).Value is not { P: { } chance } test) { return null; }
            var by = $"a line through {sizes.Count} gaps moves by {MeasureWords.Gap(Of.Definition with { Decimals = Math.Min(6, Of.Definition.Decimals + 2) }, Math.Abs(test.Slope) < 1e15 ? Math.Abs((decimal)test.Slope) : 0)} each {PeriodWords.Noun(Of.Definition.Frequency).One}, p {(chance < 0.001 ? "below 0.001" : $"= {chance.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)}")}";
            return chance >= 0.05 || test.Slope == 0 ? $"No clear trend in the gap: {by}" : test.Slope < 0 ? $"The gap narrows: {by}" : $"The gap widens: {by}";
        }
    }

    private PanelSeries Panel(MeasurePart part, List<Period> periods)
    {
        var target = Of.Measure.TargetFor(part.Series.Id, Period);
        var figures = periods.Select(period => part.Judged.Figures.Of(period)).ToList();
        var signals = part.Judged.Chart is { Doubts.Count: 0 } chart ? chart.Points.ToDictionary(point => point.Date, point => MeasureWords.Signal(point.Variation)) : [];
        return new PanelSeries(part.Series.Name, new SparkSeries([.. figures.Select(figure => figure?.Value)])
        {
            Target = target is { Kind: not TargetKind.Within } ? target.Value : null,
            Signals = [.. figures.Select(figure => figure?.Value is null ? PointSignal.None : signals.GetValueOrDefault(figure.To))],
        })
        {
            Status = part.Latest?.Colour is null or Colour.None ? null : ShownRating.Of(part.Latest).Words,
            Detail = MeasureWords.Counted(part.Latest?.Numerator, part.Latest?.Denominator),
            Signal = part.Signal,
            Notes = figures.Select((figure, at) => (figure, at)).Where(each => each.figure is { Value: null }).ToDictionary(each => each.at, each => MeasureWords.Figure(Of.Definition, each.figure)),
        };
    }

    private static bool HasBoth(GapPoint point) => point is { Best: not null, Worst: not null };

    private static decimal Size(GapPoint point) => Math.Abs(point.Best!.Value - point.Worst!.Value);

    private static List<GapPoint> GapsOf(List<(Series Series, SeriesFigures Figures)> members, bool low) =>
        [.. members.SelectMany(part => part.Figures.Figures.Select(figure => (part.Series, Figure: figure))).GroupBy(each => each.Figure.To).OrderBy(same => same.Key).Select(same =>
        {
            var known = same.Where(each => each.Figure.Value is not null).OrderBy(each => low ? each.Figure.Value : -each.Figure.Value).ToList();
            var label = PeriodWords.Label(same.First().Figure.Period);
            return known.Count < 2 ? new GapPoint(same.Key, label, null, null, null, null, "fewer than two figures")
                : new GapPoint(same.Key, label, known[0].Figure.Value, known[0].Series.Name, known[^1].Figure.Value, known[^1].Series.Name);
        })];

    private static string HeadlineOf(MeasureInFull full, List<MeasurePart> parts, List<GapPoint> gaps)
    {
        var known = parts.Where(part => part.Latest?.Value is not null).ToList();
        if (known.Count < 2) { return known.Count == 0 ? "No part has a figure" : $"Only {known[0].Series.Name} has a figure"; }
        var (best, worst) = (known[0], known[^1]);
        var (first, last) = full.Definition.Polarity is Polarity.Neutral or Polarity.WithinRange ? ("Highest", "lowest") : ("Best", "worst");
        var changed = known.Where(part => part.Judged.Chart is { Doubts.Count: 0, Variation: not Variation.CommonCause }).Select(part => part.Series.Name).ToList();
        var moved = changed.Count == 0 ? "" : changed.Count == known.Count ? $"; all {PeriodWords.Number(known.Count)} changed by more than chance" : changed.Count <= 3 ? $"; {string.Join(" and ", changed)} changed by more than chance" : $"; {changed.Count} of {known.Count} changed by more than chance";
        return $"{first} is {best.Series.Name} at {full.Definition.Say(best.Latest!.Value!.Value)}, {last} {worst.Series.Name} at {full.Definition.Say(worst.Latest!.Value!.Value)}: a gap of {MeasureWords.Gap(full.Definition, Math.Abs(best.Latest.Value.Value - worst.Latest.Value.Value))}{moved}";
    }

    private static string? Sum(MeasureInFull full, List<MeasurePart> parts, Period period, string dimension)
    {
        if (full.Figures.Of(period) is not { Numerator: { } numerator, Denominator: { } denominator } || parts.Any(part => part.Latest is not { Numerator: not null, Denominator: not null })) { return null; }
        var (counted, all) = (parts.Sum(part => part.Latest!.Numerator!.Value), parts.Sum(part => part.Latest!.Denominator!.Value));
        return (counted, all) == (numerator, denominator) ? $"The {PeriodWords.Number(parts.Count)} by {dimension.ToLowerInvariant()} add up to {MeasureWords.Counted(numerator, denominator)}."
            : $"They add up to {MeasureWords.Counted(counted, all)}; the whole is {MeasureWords.Counted(numerator, denominator)}.";
    }
}
