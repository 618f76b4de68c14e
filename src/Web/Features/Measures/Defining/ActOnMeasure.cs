using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What every act on one measure does: load it while the council's chain is held, let the rule decide, keep the measure with its standing and its history.</summary>
public sealed class ActOnMeasure(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations)
{
    public static Problem Changed => new(GoldenThreadDb.ConflictField, "Somebody else changed this measure while you were working on it.");

    /// <summary>Lets the rule decide; null when the measure does not exist.</summary>
    public Task<Outcome<T>?> RunAsync<T>(string name, Func<Measure, MeasureAround, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event =>
        ReadAndRunAsync(name, (measure, around) => Task.FromResult(rule(measure, around)), by, cancel);

    /// <summary>The same for a rule that needs more to be read first.</summary>
    /// <param name="more">What is worked out and written besides; null for nothing.</param>
    public async Task<Outcome<T>?> ReadAndRunAsync<T>(string name, Func<Measure, MeasureAround, Task<Outcome<T>>> rule, Submission by, CancellationToken cancel, Func<Measure, MeasureAround, Task<FigureBatch?>>? more = null) where T : Event
    {
        Outcome<T>? outcome = null;
        var refused = await db.DecideAsync(async () =>
        {
            var around = new MeasureAround(await measures.NowAsync(db, cancel), await organisations.NowAsync(db, cancel));
            if (around.View.Find(name) is not { } known || await db.Measures.SingleOrDefaultAsync(each => each.Id == known.Id, cancel) is not { } measure) { return Decision.Refuse(new Problem("", "There is no such measure.")); }
            outcome = by.Seen is { } seen && seen != measure.Version ? Changed : await rule(measure, around);
            if (outcome.Value is not { } happened) { return Decision.Refuse(outcome.Problems); }
            var batch = more is null ? null : await more(measure, around with { View = around.View.With(measure) });
            var follows = batch?.Events() ?? [];
            var stand = follows.Count == 0 ? await db.StandAsync([measure], [], around.View.Book, around.Chart, cancel) : [];
            return new Decision([happened, .. follows]) { Rows = sequence => follows.Count == 0 ? db.WriteAsync(stand, sequence, by.Actor.At, cancel) : batch!.WriteAsync(sequence, cancel) };
        }, by, cancel);
        if (refused is null) { return outcome; }
        return refused.Count == 0 ? Outcome<T>.Before : outcome is null && refused is [{ Field: "" }] ? null : (Outcome<T>)refused.ToList();
    }
}
