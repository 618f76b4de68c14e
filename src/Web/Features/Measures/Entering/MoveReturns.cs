using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Boards;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The steps that returns take.</summary>
public enum ReturnMove
{
    Submit,
    Approve,
    SendBack,
    Lock,
    Unlock,
}

/// <summary>What came of moving returns: all moved, or none, with what stood in the way of each.</summary>
public sealed record MovedReturns(int Moved, IReadOnlyList<(ReturnKey Return, Problem Problem)> Faults, IReadOnlyList<Problem> Problems)
{
    public bool IsGranted => Faults.Count == 0 && Problems.Count == 0;
}

/// <summary>Moves returns a step on or back, one or many, with their figures and standings in one commit. After an approval the product's own forecasts are put down, and what was promised before boards is tested.</summary>
public sealed class MoveReturns(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations, PutForecastDown forecast, TestPromisesByFigures promises)
{
    public async Task<MovedReturns> RunAsync(IReadOnlyCollection<ReturnKey> which, ReturnMove move, string? because, Submission by, CancellationToken cancel)
    {
        List<(ReturnKey, Problem)> faults = [];
        var refused = await db.DecideAsync(async () =>
        {
            var (view, chart) = (await measures.NowAsync(db, cancel), (await organisations.NowAsync(db, cancel)).Chart);
            var cases = await ReturnCases.LoadAsync(db, view, chart, which, cancel);
            List<(ReturnKey Key, Return Return, ReturnMoved Event)> moved = [];
            foreach (var key in which)
            {
                if (cases.Find(key) is not { } found) { faults.Add((key, new("", "There is no such measure."))); continue; }
                if (by.Seen is { } seen && seen != found.Return.Version) { faults.Add((key, new(GoldenThreadDb.ConflictField, "Somebody else changed this return while you were looking at it."))); continue; }
                var outcome = Decide(found, move, because, by.Actor);
                faults.AddRange(outcome.Problems.Select(problem => (key, problem)));
                if (outcome.Value is not { } happened) { continue; }
                if (found.IsNew) { db.Returns.Add(found.Return); }
                moved.Add((key, found.Return, happened));
            }

            if (faults.Count > 0) { return Decision.Refuse(faults[0].Item2); }
            return new Decision([.. moved.Select(each => each.Event)]) { Rows = sequence => WriteAsync(moved, cases, view, chart, by.Actor, sequence, cancel) };
        }, by, cancel);
        if (refused is null && move == ReturnMove.Approve)
        {
            db.ChangeTracker.Clear();
            var (approved, product) = (which.Select(key => key.MeasureId).Distinct().ToList(), by.Actor with { Account = Guid.Empty, Post = "Golden Thread", Reason = null });
            await forecast.RunAsync(approved, product, cancel);
            db.ChangeTracker.Clear();
            await promises.OfAsync(approved, product, cancel);
        }

        return faults.Count > 0 ? new(0, faults, []) : refused is { Count: > 0 } ? new(0, [], refused) : new(refused is null ? which.Count : 0, [], []);
    }

    private static Outcome<ReturnMoved> Decide(FoundReturn found, ReturnMove move, string? because, Actor actor) => move switch
    {
        ReturnMove.Submit => found.Return.Submit(found.Case, actor),
        ReturnMove.Approve => found.Return.Approve(found.Case, actor),
        ReturnMove.SendBack => found.Return.SendBack(found.Case, because, actor),
        ReturnMove.Lock => found.Return.Lock(found.Case, actor),
        _ => found.Return.Unlock(found.Case, because, actor),
    };

    private async Task WriteAsync(IReadOnlyList<(ReturnKey Key, Return Return, ReturnMoved Event)> moved, ReturnCases cases, MeasuresView view, PostChart chart, Actor actor, long sequence, CancellationToken cancel)
    {
        foreach (var same in moved.GroupBy(each => (each.Return.From, each.Return.To, Before: each.Event.From, After: each.Event.To)))
        {
            var series = same.SelectMany(each => cases.SeriesOf(each.Key.MeasureId)).ToList();
            var state = Return.FiguresAt(same.Key.Before, same.Key.After);
            // What nobody handed in is not shown to members because the period is locked.
            var least = same.Key.After == ReturnState.Locked ? FigureState.Submitted : same.Key.Before == ReturnState.Locked ? FigureState.Locked : FigureState.Entered;
            await db.MoveFiguresAsync(series, same.Key.From, same.Key.To, state, least, cancel);
        }

        var followed = await WorkedOutStates.FollowAsync(db, view, moved.Select(each => (each.Key.MeasureId, each.Return.From, each.Return.To)), cancel);
        var changed = moved.Select(each => view.Find(each.Key.MeasureId)!).Concat(followed).Distinct().ToList();
        await db.WriteAsync(await db.StandAsync(changed, [], view.Book, chart, cancel), sequence, actor.At, cancel);
    }
}
