using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;

namespace GoldenThread.Domain.Tests.Measures;

public sealed class LimitEdgesTests
{
    /// <summary>Figures that look like chance, some of them level with their mean, of up to three decimals, the same on every run.</summary>
    private static IEnumerable<ChartObservation[]> Series()
    {
        var state = 12345u;
        int Next(int most) => (int)(((state = (state * 1664525) + 1013904223) >> 8) % most);
        for (var each = 0; each < 400; each++)
        {
            var (decimals, level, series) = (Next(4), 50m, new ChartObservation[3 + Next(40)]);
            for (var at = 0; at < series.Length; at++)
            {
                level += Math.Round((Next(2001) - 1000) / 1000m, decimals);
                series[at] = new(new DateOnly(2016, 1, 1).AddMonths(at), Next(20) == 0 ? null : each % 5 == 0 ? Next(4) : level);
            }

            yield return series;
        }
    }

    [Fact]
    public void Every_decision_is_that_of_the_mean_and_the_limits_themselves()
    {
        var decided = 0;
        foreach (var series in Series())
        {
            var chart = ControlChart.Of(series, new ControlChartOptions { Improvement = Polarity.Higher }).Value!;
            foreach (var point in chart.Points)
            {
                if (point.Value is not { } value) { continue; }
                var phase = chart.Phases[point.Phase];
                Assert.Equal(value.CompareTo(phase.Mean!.Value), point.Side);
                if (phase.Limits is not { } limits) { continue; }
                Assert.Equal(limits.Exclude(value), point.IsOutside);
                Assert.Equal(!limits.Exclude(value) && limits.IsBeyondNear(value), point.IsClose);
                decided++;
            }
        }

        Assert.True(decided > 5000, $"{decided} points were decided");
    }

    [Fact]
    public void A_figure_is_on_the_mean_only_where_it_equals_it()
    {
        Assert.Equal((-1, 1), Sides(10.333333333333333333333333333m));
        Assert.Equal((0, 1), Sides(10.33m));
    }

    /// <summary>On which sides of a mean 10.33 and 10.34 lie.</summary>
    private static (int, int) Sides(decimal mean)
    {
        var edges = LimitEdges.Of([new(default, 10.33m), new(default, 10.34m)], new ChartPhase { Number = 0, First = 0, Count = 2, Values = 2, Mean = mean });
        return (edges.Side(10.33m), edges.Side(10.34m));
    }
}
