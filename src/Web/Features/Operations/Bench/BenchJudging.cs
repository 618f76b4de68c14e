using System.Globalization;
using GoldenThread.Charts.Control;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What the spreadsheet computes, and control charts besides, without a database: a rating, a direction and a year to date for each of 180,000 figures, and 1,500 charts.</summary>
public static class BenchJudging
{
    private const int Measures = 1500;

    public static int Run(int runs)
    {
        decimal[][] figures = [.. Enumerable.Range(0, Measures).Select(measure => BenchFigures.Of(measure))];
        Period[] months = [.. Enumerable.Range(0, BenchFigures.Months).Select(BenchFigures.Month)];
        Target[] least = [.. months.Select(month => new Target(TargetKind.AtLeast, 75 + month.From.Year - 2016))], most = [.. least.Select(target => target with { Kind = TargetKind.AtMost })];
        var sum = 0L;
        void One(int measure)
        {
            var (values, polarity, targets) = (figures[measure], measure % 3 == 0 ? Polarity.Lower : Polarity.Higher, measure % 3 == 0 ? most : least);
            var found = Rated(values, polarity, targets) + Travelled(values, polarity) + ToDate(values, months) + (int)Charted(values, months, polarity).Variation!;
            Interlocked.Add(ref sum, found);
        }

        void All() { for (var measure = 0; measure < Measures; measure++) { One(measure); } }
        void AtOnce() => Parallel.For(0, Measures, One);
        const string What = "1,500 measures of 120 months: a rating, a direction and a year to date for each figure, and control charts";
        BenchMeter.Measure("memory_judged", runs, AtOnce, What + ", on all processors");
        BenchMeter.Measure("memory_judged_one_processor", runs, All, What + ", on one");
        BenchMeter.Measure("memory_ratings", runs, () => Each(measure => Rated(figures[measure], Polarity.Higher, least)), "180,000 ratings alone, on one");
        BenchMeter.Measure("memory_charts", runs, () => Each(measure => Charted(figures[measure], months, Polarity.Higher).Points.Count), "1,500 control charts alone, on one");
        BenchMeter.Measure("memory_forecasts", runs, () => Parallel.For(0, Measures, measure => ChosenForecast.Of([.. figures[measure].Select(value => (double?)value)], 12)), "1,500 forecasts of the year end alone, on all", 2);
        var charts = Enumerable.Range(0, 200).Select(measure => (Chart: Charted(figures[measure], months, Polarity.Higher), Target: least)).ToList();
        BenchMeter.Measure("charts_200_svg", runs, () => sum += charts.Sum(each => Drawn(each.Chart, each.Target)), "200 control charts of 120 points with target and limits as SVG, drawn one after another");
        Console.Error.WriteLine($"({sum})");
        return 0;

        void Each(Func<int, long> one) { for (var measure = 0; measure < Measures; measure++) { sum += one(measure); } }
    }

    private static long Rated(decimal[] values, Polarity polarity, Target[] targets)
    {
        var red = 0L;
        for (var at = 0; at < values.Length; at++)
        {
            if (Rating.Of(RatingRule.TenPerCent, new() { Polarity = polarity, Figure = values[at], Target = targets[at] }).Colour == Colour.Red) { red++; }
        }

        return red;
    }

    private static long Travelled(decimal[] values, Polarity polarity)
    {
        var better = 0L;
        for (var at = 1; at < values.Length; at++)
        {
            if (DirectionOfTravel.Between(polarity, values[at], values[at - 1]) == Direction.Improving) { better++; }
        }

        return better;
    }

    private static long ToDate(decimal[] values, Period[] months)
    {
        var (start, high) = (0, 0L);
        for (var at = 0; at < values.Length; at++)
        {
            if (months[at].From.Month == 4) { start = at; }
            if (YearEndForecast.SoFarOf(YearEndBasis.Average, values.AsSpan(start, at + 1 - start)) > 50) { high++; }
        }

        return high;
    }

    private static int Drawn(ControlChart chart, Target[] targets) => XmrChart.Draw(new("bench", "Requests resolved", "Percentage of requests resolved within target, by month"), new("Requests resolved",
        [.. chart.Points.Select(point => new XmrPoint(point.Date, point.Date.ToString("MMMM yyyy", CultureInfo.InvariantCulture), point.Value) { Signal = point.Cause == SpecialCause.CommonCause ? PointSignal.None : PointSignal.Better })])
    {
        Phases = [.. chart.Phases.Select(phase => new XmrPhase(chart.Points[phase.First].Date, phase.Mean, phase.Limits?.Lower, phase.Limits?.Upper))],
        Targets = [.. targets.Chunk(12).Select((year, at) => new Charts.Control.TargetStep(chart.Points[at * 12].Date, year[0].Value))],
    }).Svg.Length;

    private static ControlChart Charted(decimal[] values, Period[] months, Polarity polarity)
    {
        var series = new ChartObservation[values.Length];
        for (var at = 0; at < values.Length; at++) { series[at] = new(months[at].To, values[at]); }
        return ControlChart.Of(series, new() { Improvement = polarity, Target = 84 }).Value!;
    }
}
