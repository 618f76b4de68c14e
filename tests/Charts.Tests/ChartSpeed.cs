using System.Diagnostics;
using GoldenThread.Charts.Control;
using static GoldenThread.Charts.Tests.Series;

namespace GoldenThread.Charts.Tests;

/// <summary>What a chart costs; for a benchmark to call, without a console.</summary>
public static class ChartSpeed
{
    /// <summary>A control chart of ten years of months with two phases, limits, target, signals and a forecast: picture and table.</summary>
    public static Chart TenYears()
    {
        var series = new XmrSeries("Rate", [.. Enumerable.Range(0, 120).Select(i => Point(i, 500 + (i * 37 % 61)) with { Signal = i % 9 == 0 ? PointSignal.Worse : PointSignal.None })])
        {
            Phases = [new(Month(0), 530, 420, 640), new(Month(60), 540, 430, 650) { Label = "New definition" }],
            Targets = [new(Month(0), 600)],
            Forecast = [.. Enumerable.Range(120, 8).Select(i => new ForecastStep(Month(i), $"month {i + 1}", 520, 510, 530, 500, 540))],
        };
        return XmrChart.Draw(new("ten-years", "Ten years", "Referrals by month"), series);
    }

    /// <summary>The quickest of many, in microseconds: what others do on the machine only makes it slower.</summary>
    public static double Quickest(int rounds)
    {
        var quickest = double.MaxValue;
        for (var i = 0; i < rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            TenYears();
            quickest = Math.Min(quickest, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
        return quickest;
    }
}
