using GoldenThread.Charts.Control;

namespace GoldenThread.Charts.Tests;

/// <summary>A control chart with everything that one can have.</summary>
internal static class Series
{
    public static DateOnly Month(int i) => new DateOnly(2024, 1, 1).AddMonths(i);

    public static XmrPoint Point(int i, decimal? value) => new(Month(i), $"month {i + 1}", value);

    public static XmrSeries Full(string name) => new(name,
    [
        .. Enumerable.Range(0, 24).Select(i => Point(i, i == 8 ? null : 60 + (i * 7 % 11)) with
        {
            Note = i == 8 ? name : null,
            Signal = (PointSignal)(i % 5),
            SignalWords = i % 5 == 2 ? name : null,
            Provisional = i > 21,
        }),
    ])
    {
        Phases = [new(Month(0), 65, 55, 75) { NearLower = 58, NearUpper = 72 }, new(Month(12), 66, 57, 77) { Label = name, NearLower = 60, NearUpper = 73 }],
        Targets = [new(Month(0), 70), new(Month(6), null), new(Month(10), 78), new(Month(18), 71, 79)],
        Events = [new(Month(3).AddDays(9), name), new(Month(20), "Something else")],
        Stretches = [new(Month(13), Month(17), name)],
        Forecast = [.. Enumerable.Range(0, 8).Select(k => new ForecastStep(Month(24 + k), $"month {25 + k}", 66, 64 - k, 68 + k, 62 - (2 * k), 70 + (2 * k)))],
        ShowsNearLimits = true,
    };
}
