namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>How a forecaster has done so far, on one measure: an expert beside the method, or a method beside the last figure.</summary>
/// <param name="Count">How many forecasts were scored.</param>
/// <param name="MeanAbsoluteError">How far they were out on average, in the measure's unit; null with none.</param>
/// <param name="Intervals">How the intervals of each sureness did, the least sure first.</param>
public sealed record ForecastRecord(int Count, decimal? MeanAbsoluteError, IReadOnlyList<IntervalRecord> Intervals)
{
    /// <summary>The record of some scores.</summary>
    /// <param name="scores">The scores, in any order; all of one measure.</param>
    public static ForecastRecord Of(IReadOnlyCollection<ForecastScore> scores) => new(scores.Count, scores.Count == 0 ? null : scores.Average(score => score.AbsoluteError),
        [.. scores.SelectMany(score => score.Intervals).GroupBy(interval => interval.Percent).OrderBy(group => group.Key)
            .Select(group => new IntervalRecord(group.Key, group.Count(), group.Count(interval => interval.Held), group.Average(interval => interval.Score)))]);
}
