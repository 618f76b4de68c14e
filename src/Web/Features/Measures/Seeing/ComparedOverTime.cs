using GoldenThread.Charts;
using GoldenThread.Charts.Compared;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Comparisons;
using GoldenThread.Web.Features.Shared;

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
        return DrawnChart.Of(id, (name, narrow) => LineChart.Draw(new ChartWords(name, headline, $"{compared.GroupName}, {PeriodWords.Label(periods[0])} to {PeriodWords.Label(periods[^1])}") { Number = full.Definition.Say, Scale = full.Definition.SayOnScale, Narrow = narrow, RowHeading = "Period" }, series));
    }

    /// <summary>Percentages and rates by the number that they are out of, between the limits of chance; null where counts are not given.</summary>
    public static DrawnChart? Funnel(MeasureCompared compared, string id)
    {
        var definition = compared.Definition;
        if ((definition.IsPercentage ? 100 : definition.Times) is not { } times || times <= 0) { return null; }
        var units = compared.Known.Where(area => area.Figure is { Numerator: >= 0, Denominator: > 0 } figure && (!definition.IsPercentage || figure.Numerator <= figure.Denominator)).ToList();
        if (units.Count < 5 || ChanceOf([.. units.Select(Unit)], definition.IsPercentage) is not { } chance) { return null; }
        var (least, most) = (units.Min(area => area.Figure!.Denominator!.Value), units.Max(area => area.Figure!.Denominator!.Value));
        var limits = Enumerable.Range(0, LimitSteps).Select(step => least + ((most - least) * step / (LimitSteps - 1))).Distinct().Select(size => Limit(chance.LimitsOver((double)size), size, times)).ToList();
        var outside = units.Count(area => chance.SignificanceOf(Unit(area)) is not (null or FunnelSignificance.None));
        var headline = outside == 0 ? "No area differs from the average by more than chance" : $"{PeriodWords.Capital(PeriodWords.Number(outside))} of {PeriodWords.Number(units.Count)} areas {(outside == 1 ? "differs" : "differ")} from the average by more than chance";
        var size = definition.Denominator.Length is > 0 and <= 60 ? definition.Denominator : "Out of how many";
        return DrawnChart.Of(id, (name, narrow) => FunnelPlot.Draw(new ChartWords(name, headline, $"{PeriodWords.Capital(compared.Place.Period.InWords)}, {compared.GroupName}") { Number = definition.Say, Scale = definition.SayOnScale, Narrow = narrow, RowHeading = "Area" }, size,
            [.. units.Select(area => new FunnelPoint(area.Name, area.Figure!.Denominator!.Value, times * area.Figure.Numerator!.Value / area.Figure.Denominator.Value, Side(chance.SignificanceOf(Unit(area)), definition.Polarity), area.Own))],
            limits, new StripMark("Average of these", times * (decimal)chance.Average)));
    }

    private static FunnelUnit Unit(ComparedArea area) => new((double)area.Figure!.Numerator!.Value, (double)area.Figure.Denominator!.Value);

    /// <summary>What chance allows about the average of all: of shares by Wilson, of rates by Poisson; null where there is no average.</summary>
    private static (double Average, Func<double, FunnelLimits> LimitsOver, Func<FunnelUnit, FunnelSignificance?> SignificanceOf)? ChanceOf(IReadOnlyCollection<FunnelUnit> units, bool shares) =>
        shares ? ProportionFunnel.Of(units) is { } ofShares ? (ofShares.Average, ofShares.LimitsAt, ofShares.SignificanceOf) : null
        : PoissonFunnel.OfRates(units) is { } ofRates ? (ofRates.Average, ofRates.LimitsOver, ofRates.SignificanceOf) : null;

    private static FunnelLimit Limit(FunnelLimits at, decimal size, decimal times) =>
        new(size, times * (decimal)at.Lower95, times * (decimal)at.Upper95, times * (decimal)at.Lower998, times * (decimal)at.Upper998);

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
