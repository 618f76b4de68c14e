using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Writes down an effect that somebody promised of a measure.</summary>
public sealed class MakePromise(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations)
{
    /// <returns>Null when there is no such measure.</returns>
    public async Task<Outcome<PromiseMade>?> RunAsync(string name, Func<Measure, MeasurePromise> make, Submission by, CancellationToken cancel)
    {
        if (await db.RepeatAsync<PromiseMade>(by, cancel) is { } before) { return before; }
        if ((await measures.NowAsync(db, cancel)).Find(name) is not { } measure) { return null; }
        var promise = make(measure);
        var outcome = promise.Make(measure, (await organisations.NowAsync(db, cancel)).Chart, by.Actor);
        if (outcome.Value is not null) { db.MeasurePromises.Add(promise); }
        return await db.CommitAsync(outcome, by, cancel);
    }
}
