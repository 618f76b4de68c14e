using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>Where a promise stands on a day.</summary>
/// <param name="Promise">The promise.</param>
/// <param name="Measure">The measure that it is of.</param>
/// <param name="Period">The period in which the promised day lies.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Truth">The figure that came; null while it has not.</param>
/// <param name="Chance">The probability, 0 to 1, that it is kept; null where it is settled, or too far ahead to say.</param>
public sealed record PromiseTest(MeasurePromise Promise, Measure Measure, Period Period, PromiseState State, decimal? Truth, double? Chance)
{
    /// <summary>Tests a promise.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="judged">What is said of the measure's figures.</param>
    /// <param name="today">The day.</param>
    public static PromiseTest Of(MeasurePromise promise, SeriesJudgement judged, DateOnly today)
    {
        var period = ForecastTruth.PeriodOf(judged.Measure, judged.Figures, promise.Promise.By);
        var truth = ForecastTruth.Of(judged.Measure, judged.Figures, period);
        var state = promise.Promise.On(today, truth);
        return new(promise, judged.Measure, period, state, truth, state is PromiseState.Kept or PromiseState.Broken || Figure(judged, period) is not { } figure ? null : promise.Promise.ChanceIn(figure));
    }

    /// <summary>The prediction of a period's figure; null where none reaches so far.</summary>
    private static Prediction? Figure(SeriesJudgement judged, Period period)
    {
        if (judged is not { YearEnd: { } forecast, Figures.Latest: { } latest }) { return null; }
        var next = latest.Period;
        for (var ahead = 0; ahead < forecast.Next.Count; ahead++)
        {
            next = judged.Measure.Definition.Frequency.After(next);
            if ((next.From, next.To) == (period.From, period.To)) { return forecast.Next[ahead]; }
        }

        return forecast.Basis == YearEndBasis.Last && judged.Year is { } year && year.To == period.To ? forecast.YearEnd : null;
    }
}
