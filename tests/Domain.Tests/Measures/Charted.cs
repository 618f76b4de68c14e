using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.ControlCharts;

namespace GoldenThread.Domain.Tests.Measures;

/// <summary>Small series for control charts. The steady base is 40, 60, 40, 60 …: mean 50, every moving range 20, limits 50 ± 2.66 × 20 = -3.2 and 103.2, near limits 50 ± 35.47.</summary>
internal static class Charted
{
    public static readonly decimal?[] Steady = [40, 60, 40, 60, 40, 60, 40, 60, 40, 60, 40, 60];

    public static ControlChartOptions Rising { get; } = new() { Improvement = Polarity.Higher };

    public static DateOnly Month(int index) => new DateOnly(2010, 4, 1).AddMonths(index);

    public static ControlChart Of(ControlChartOptions options, params decimal?[] values) =>
        ControlChart.Of([.. values.Select((value, index) => new ChartObservation(Month(index), value))], options).Value!;

    /// <summary>The chart whose limits are fixed by the steady base; what follows is judged by them.</summary>
    public static ControlChart After(ControlChartOptions options, params decimal?[] values) => Of(options with { FixAfter = 12 }, [.. Steady, .. values]);

    /// <summary>The causes of what follows the steady base.</summary>
    public static IEnumerable<SpecialCause> Causes(SpecialCauseRules rules, params decimal?[] values) =>
        After(Rising with { Rules = rules }, values).Points.Skip(12).Select(point => point.Cause);

    public static IEnumerable<SpecialCause> Causes(params decimal?[] values) => Causes(SpecialCauseRules.PlotTheDots, values);
}
