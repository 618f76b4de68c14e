using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures.Forecasts;

public sealed partial class MeasureForecast
{
    /// <summary>The most characters of an expert's reason.</summary>
    public const int MaxReason = 1000;

    /// <summary>Beyond this a computed figure is no figure of a council.</summary>
    private const double Largest = 1e15;

    /// <summary>The product's own forecasts as of some figures: of the year while it is not complete, and of the next period; none where nothing can be forecast.</summary>
    /// <param name="judged">What is said of the figures.</param>
    /// <param name="identity">Gives each its identity.</param>
    /// <param name="at">When they are put down.</param>
    /// <param name="on">The council's date at that moment.</param>
    public static IReadOnlyList<MeasureForecast> Own(SeriesJudgement judged, Func<Guid> identity, DateTimeOffset at, DateOnly on)
    {
        if (judged is not { YearEnd: { } forecast, Year: { } year, Figures.Latest: { } latest } || Math.Abs(forecast.YearEnd.Mean) > Largest || Math.Abs(forecast.Next[0].Mean) > Largest) { return []; }
        var next = judged.Measure.Definition.Frequency.After(latest.Period);
        var stated = new StatedForecast(forecast.Method.InWords(), on, (decimal)forecast.Possible.Nearest(forecast.Next[0].Mean),
            [.. StatedForecast.Percents.Select(percent => (percent, forecast.NextInterval(1, percent / 100.0))).Select(each => new StatedInterval(each.percent, (decimal)each.Item2.Lower, (decimal)each.Item2.Upper))]);
        MeasureForecast Of(Period period, StatedForecast what) => new() { Id = identity(), CouncilId = judged.Measure.CouncilId, MeasureId = judged.Measure.Id, From = period.From, To = period.To, Kind = period.Kind, Stated = what, At = at };
        var ofYear = forecast.ToCome > 0 && (year.From, year.To) != (next.From, next.To);
        return ofYear ? [Of(year, StatedForecast.Of(forecast, on)), Of(next, stated)] : [Of(next, stated)];
    }

    /// <summary>An expert puts a forecast down.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ForecastPutDown> PutDown(Measure measure, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.EnterFigures, measure.Posts, chart.ServicesOf(measure.Posts))) { return Actor.Refused($"forecast {measure.Code}"); }
        List<Problem> faults = [.. Stated.Faults().Select(fault => fault with { Field = fault.Field == "intervals" ? "Low" : "Expected" })];
        if (To < actor.Today) { faults.Add(new("Of", "It has ended: a forecast is of what is to come.")); }
        if (string.IsNullOrWhiteSpace(Because)) { faults.Add(new("Because", "Say why you expect it.")); }
        if (Because?.Length > MaxReason) { faults.Add(new("Because", $"This has {Because.Length} characters; the limit is {MaxReason}.")); }
        return faults.Count > 0 ? faults : new ForecastPutDown(measure.Ref, Stated.By, [(Period.InWords, measure.Definition.Say(Stated.Expected))], Because);
    }
}
