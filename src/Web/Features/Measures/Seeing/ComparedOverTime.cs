using GoldenThread.Charts;
using GoldenThread.Charts.Compared;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Comparisons;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A comparison along the periods and along the sizes of the areas.</summary>
public static class ComparedOverTime
{
    private const int MostPeriods = 24;
    private const int LimitSteps = 24;

    /// <summary>The council's figures beside England's and the middle of the group, for the periods that have both; null where fewer than two have.</summary>
    public static DrawnChart? Lines(MeasureCompared compared, string id)
    {
        var full = compared.Of;
        var group = full.Areas.Where(area => BenchmarkFigures.IsCouncil(area.Series) && compared.Group?.Holds(area.Series) != false).ToList();
        var national = full.Areas.FirstOrDefault(area => BenchmarkFigures.IsNational(area.Series)).Figures;
        var periods = full.Figures.Figures.Where(figure => full.Areas.Any(area => area.Figures.Of(figure.Period) is not null)).Select(figure => figure.Period).TakeLast(MostPeriods).ToList();
        if (periods.Count < 2) { return null; }
        LineSeries Series(string name, Func<Period, decimal?> value) => new(name, [.. periods.DistinctBy(period => period.To).Select(period => new LinePoint(period.To, PeriodWords.Label(period), value(period)))]);
        List<LineSeries> series = [Series(compared.OwnName, period => full.Figures.Of(period)?.Value), Series("Middle of the group", period => Middle(group, period))];
        if (national is not null) { series.Add(Series("England", period => national.Of(period)?.Value)); }
        var (first, last) = (Ahead(full, series, 0), Ahead(full, series, ^1));
        var headline = first is null || last is null ? $"{compared.OwnName} beside {compared.GroupName}" : first == last ? $"{compared.OwnName} has stayed {last} than the middle of the group" : $"{compared.OwnName} was {first} than the middle of the group and is {last} now";
        return DrawnChart.Of(id, (name, narrow) => LineChart.Draw(new ChartWords(name, headline, $"{compared.GroupName}, {PeriodWords.Label(periods[0])} to {PeriodWords.Label(periods[^1])}") { Number = full.Definition.Say, Narrow = narrow, RowHeading = "Period" }, series));
    }

    /// <summary>Percentages by the number that they are out of, between the limits of chance; null where counts are not given.</summary>
    public static DrawnChart? Funnel(MeasureCompared compared, string id)
    {
        var definition = compared.Definition;
        var units = compared.Known.Where(area => area.Figure is { Numerator: >= 0, Denominator: > 0 } figure && figure.Numerator <= figure.Denominator).ToList();
        if (!definition.IsPercentage || units.Count < 5 || ProportionFunnel.Of([.. units.Select(Unit)]) is not { } funnel) { return null; }
        var (least, most) = (units.Min(area => area.Figure!.Denominator!.Value), units.Max(area => area.Figure!.Denominator!.Value));
        var limits = Enumerable.Range(0, LimitSteps).Select(step => least + ((most - least) * step / (LimitSteps - 1))).Distinct().Select(size => Limit(funnel, size)).ToList();
        var outside = units.Count(area => funnel.SignificanceOf(Unit(area)) is not (null or FunnelSignificance.None));
        var headline = outside == 0 ? "No area differs from the average by more than chance" : $"{PeriodWords.Capital(PeriodWords.Number(outside))} of {PeriodWords.Number(units.Count)} areas {(outside == 1 ? "differs" : "differ")} from the average by more than chance";
        var size = definition.Denominator.Length is > 0 and <= 60 ? definition.Denominator : "Out of how many";
        return DrawnChart.Of(id, (name, narrow) => FunnelPlot.Draw(new ChartWords(name, headline, $"{PeriodWords.Capital(compared.Place.Period.InWords)}, {compared.GroupName}") { Number = definition.Say, Narrow = narrow, RowHeading = "Area" }, size,
            [.. units.Select(area => new FunnelPoint(area.Name, area.Figure!.Denominator!.Value, 100 * area.Figure.Numerator!.Value / area.Figure.Denominator.Value, Side(funnel.SignificanceOf(Unit(area)), definition.Polarity), area.Own))],
            limits, new StripMark("Average of these", (decimal)(100 * funnel.Average))));
    }

    private static FunnelUnit Unit(ComparedArea area) => new((double)area.Figure!.Numerator!.Value, (double)area.Figure.Denominator!.Value);

    private static FunnelLimit Limit(ProportionFunnel funnel, decimal size)
    {
        var at = funnel.LimitsAt((double)size);
        return new(size, (decimal)(100 * at.Lower95), (decimal)(100 * at.Upper95), (decimal)(100 * at.Lower998), (decimal)(100 * at.Upper998));
    }

    private static Comparison Side(FunnelSignificance? significance, Polarity polarity) => significance switch
    {
        FunnelSignificance.High0001 or FunnelSignificance.High0025 => polarity switch { Polarity.Higher => Comparison.Better, Polarity.Lower => Comparison.Worse, _ => Comparison.Higher },
        FunnelSignificance.Low0001 or FunnelSignificance.Low0025 => polarity switch { Polarity.Higher => Comparison.Worse, Polarity.Lower => Comparison.Better, _ => Comparison.Lower },
        _ => Comparison.Similar,
    };

    private static string? Ahead(MeasureInFull full, List<LineSeries> series, Index at) =>
        series[0].Points[at].Value is not { } own || series[1].Points[at].Value is not { } middle || own == middle ? null
        : full.Definition.Polarity is Polarity.Neutral or Polarity.WithinRange ? own > middle ? "higher" : "lower"
        : own > middle == (full.Definition.Polarity == Polarity.Higher) ? "better" : "worse";

    private static decimal? Middle(List<(Series Series, SeriesFigures Figures)> group, Period period)
    {
        var values = group.Select(area => area.Figures.Of(period)?.Value).OfType<decimal>().Order().ToList();
        return values.Count == 0 ? null : values.Count % 2 == 1 ? values[values.Count / 2] : (values[(values.Count / 2) - 1] + values[values.Count / 2]) / 2;
    }
}
