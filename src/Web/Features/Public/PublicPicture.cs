using GoldenThread.Charts;
using GoldenThread.Charts.Small;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Public;

/// <summary>The trend of a published measure, drawn from what is published and nothing else.</summary>
public static class PublicPicture
{
    private const int MostPoints = 60;

    /// <summary>The line of its figures with the target, and its table; null where there are fewer than two figures to draw.</summary>
    public static DrawnChart? Trend(PublishedMeasure measure)
    {
        var figures = Figures(measure).TakeLast(MostPoints).ToList();
        if (figures.Count(figure => figure.Value is not null) < 2) { return null; }
        var headline = PublicWords.Direction(measure) is { Length: > 0 } way ? way.TrimEnd('.') : $"{PeriodWords.Capital(measure.Show(figures[^1]))} {PublicWords.When(figures[^1].Period)}";
        var statistic = $"{measure.Title}, {measure.Frequency.InWords()}, {PeriodWords.Label(figures[0].Period)} to {PeriodWords.Label(figures[^1].Period)}";
        IReadOnlyList<ReferenceLine> levels = Level(measure) is { } level ? [new ReferenceLine("Aim", level, ReferenceLineKind.Target)] : [];
        return DrawnChart.Of("trend", (id, narrow) => LineChart.Draw(new ChartWords(id, headline, statistic) { Number = measure.Say, Scale = measure.SayOnScale, Narrow = narrow, RowHeading = "Period" },
            [new LineSeries("Figure", [.. figures.Select(figure => new LinePoint(figure.To, PeriodWords.Label(figure.Period), figure.Value, figure.Value is null ? measure.Show(figure) : null))])], levels));
    }

    /// <summary>The last figures, small; empty where there are too few.</summary>
    public static string Small(PublishedMeasure measure)
    {
        var values = Figures(measure).TakeLast(Position.SparkLength).ToList();
        if (values.Count(each => each.Value is not null) < 2) { return ""; }
        return Sparkline.Draw($"{measure.Title}: {measure.Show(values[0])} {PublicWords.When(values[0].Period)}, {measure.Show(values[^1])} {PublicWords.When(values[^1].Period)}", new SparkSeries([.. values.Select(each => each.Value)]) { Target = Level(measure) });
    }

    private static decimal? Level(PublishedMeasure measure) => measure.Target is { Kind: not TargetKind.Within } target ? target.Value : null;

    private static IEnumerable<PublishedFigure> Figures(PublishedMeasure measure) => measure.Figures.GroupBy(figure => figure.To).Select(same => same.Last());
}
