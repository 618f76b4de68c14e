using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Puts down what somebody who knows the service expects, beside the product's own forecast.</summary>
public sealed class PutExpertForecastDown(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations)
{
    /// <returns>Null when there is no such measure.</returns>
    public async Task<Outcome<ForecastPutDown>?> RunAsync(string name, Period of, decimal expected, StatedInterval? interval, string? because, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<ForecastPutDown>(by, cancel) is { } before) { return before; }
        if ((await measures.NowAsync(db, cancel)).Find(name) is not { } measure) { return null; }
        var forecast = new MeasureForecast
        {
            Id = Guid.CreateVersion7(by.Actor.At),
            CouncilId = db.CouncilId,
            MeasureId = measure.Id,
            From = of.From,
            To = of.To,
            Kind = of.Kind,
            IsExpert = true,
            Stated = new(by.Actor.Post, by.Actor.Today, expected, interval is null ? [] : [interval]),
            Because = because?.Trim(),
            At = by.Actor.At,
        };
        var outcome = forecast.PutDown(measure, (await organisations.NowAsync(db, cancel)).Chart, by.Actor);
        if (outcome.Value is not null) { db.MeasureForecasts.Add(forecast); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}
