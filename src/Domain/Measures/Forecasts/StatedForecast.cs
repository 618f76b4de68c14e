using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Forecasts;

/// <summary>A forecast as it was put down on a day, by a method or by somebody who knows the service, to be scored when the truth arrives. Once put down it is not changed.</summary>
/// <param name="By">Whose it is: a person's post, or the method's words.</param>
/// <param name="On">The day on which it was made.</param>
/// <param name="Expected">The figure expected, in the measure's unit.</param>
/// <param name="Intervals">The intervals given with it; none when only the figure was given.</param>
public sealed record StatedForecast(string By, DateOnly On, decimal Expected, IReadOnlyList<StatedInterval> Intervals)
{
    /// <summary>The surenesses, in percent, with which the product states its own intervals.</summary>
    public static IReadOnlyList<int> Percents { get; } = [80, 95];

    /// <summary>What a year-end forecast said of the year, with its 80 % and 95 % intervals.</summary>
    /// <param name="forecast">The forecast.</param>
    /// <param name="on">The day on which it was made.</param>
    public static StatedForecast Of(YearEndForecast forecast, DateOnly on) => new(forecast.Method.InWords(), on, (decimal)forecast.PossibleYearEnd.Nearest(forecast.YearEnd.Mean),
        [.. Percents.Select(percent => (percent, forecast.YearEndInterval(percent / 100.0))).Select(each => new StatedInterval(each.percent, (decimal)each.Item2.Lower, (decimal)each.Item2.Upper))]);

    /// <summary>What is wrong with a forecast that somebody puts down; empty when nothing is.</summary>
    public IReadOnlyList<Problem> Faults()
    {
        List<Problem> faults = [];
        if (string.IsNullOrWhiteSpace(By)) { faults.Add(new("by", "Say whose forecast it is.")); }
        foreach (var interval in Intervals)
        {
            if (interval.Percent is < 1 or > 99) { faults.Add(new("intervals", "Say how sure the interval is: between 1 and 99 percent.")); }
            if (!interval.Holds(Expected)) { faults.Add(new("intervals", $"The figure expected lies outside the interval of {interval.Percent} percent.")); }
        }

        var ordered = Intervals.OrderBy(interval => interval.Percent).ToList();
        if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.First.Percent == pair.Second.Percent || pair.Second.Lower > pair.First.Lower || pair.Second.Upper < pair.First.Upper))
        {
            faults.Add(new("intervals", "A surer interval holds every less sure one."));
        }

        return faults;
    }

    /// <summary>How good it was.</summary>
    /// <param name="truth">The figure that came.</param>
    public ForecastScore Score(decimal truth) => new(truth - Expected, [.. Intervals.Select(interval => new IntervalResult(interval.Percent, interval.Holds(truth), interval.Score(truth)))]);
}
