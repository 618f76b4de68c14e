using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Enters figures with what is said of them, asking about each that is odd: the grid, the return's page, a workbook and a program all come this way. One commit: all, or none.</summary>
public sealed class EnterFigures(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations, MeasureStandingShelf standings, FigureShelf shelf)
{
    public async Task<EnteredFigures> RunAsync(IReadOnlyList<FigureEntry> entries, Unanswered unanswered, Submission by, CancellationToken cancel)
    {
        EntryRound? round = null;
        var written = 0;
        var refused = await db.DecideAsync(async () =>
        {
            round = await EntryRound.LoadAsync(db, await measures.NowAsync(db, cancel), await organisations.NowAsync(db, cancel), by.Actor, entries, shelf, await standings.NowAsync(db, cancel), cancel);
            round.Look(FigureState.Entered, unanswered);
            if (round.Stops) { return Stopped; }
            var events = await round.TakeAsync(FigureState.Entered, cancel);
            if (round.Stops) { return Stopped; }
            written = events.OfType<ReturnWritten>().Count();
            return new Decision(events) { Rows = round.Batch.Taken.Count == 0 ? null : sequence => round.Batch.WriteAsync(sequence, cancel) };
        }, by, cancel);
        if (refused is null) { round!.Batch.Shelve(); }
        return refused is null ? Came(round!, written)
            : refused.Count == 0 ? new(0, 0, entries.Count, 0, 0, [.. entries.Select(_ => EntryAnswer.None)], [])
            : refused == Stopped.Problems ? new(0, 0, 0, 0, 0, round!.Answers, [])
            : new(0, 0, 0, 0, 0, [.. entries.Select(_ => EntryAnswer.None)], refused);
    }

    /// <summary>The answers say what stood in the way.</summary>
    private static readonly Decision Stopped = Decision.Refuse(new Domain.Basics.Problem("", "Some figures need another look."));

    private static EnteredFigures Came(EntryRound round, int written)
    {
        var taken = round.Batch.Taken;
        return new(taken.Count(each => each.Before is null), taken.Count(each => each.Before is not null), round.Unchanged, written, taken.Count(each => each.Now.IsInQuestion), round.Answers, []);
    }
}
