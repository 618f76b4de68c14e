using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Tests the promises of open cases whose day has passed, by the approved figures of their measures: after an approval, and each night. What was tested before is not tested again.</summary>
public sealed class TestPromisesByFigures(GoldenThreadDb db, MeasureShelf measures, DatabaseTime time)
{
    /// <returns>How many promises were tested.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        return await OfAsync(null, new() { Account = Guid.Empty, Post = "Golden Thread", At = now, Today = CouncilClock.DayOf(now) }, cancel);
    }

    /// <param name="wanted">The measures of which figures were approved; null for all.</param>
    /// <param name="actor">The product itself.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<int> OfAsync(IReadOnlyCollection<Guid>? wanted, Actor actor, CancellationToken cancel)
    {
        var tested = 0;
        var refused = await db.DecideAsync(async () =>
        {
            var waiting = (await db.Cases.Where(each => each.ClosedOn == null).ToListAsync(cancel)).Where(each => each.ToTestByFigure(actor.Today).Count > 0 && wanted?.Contains(each.Subject.Id!.Value) != false).ToList();
            var view = await measures.NowAsync(db, cancel);
            var figures = await db.FiguresAsync([.. waiting.Select(each => each.Subject.Id!.Value).Distinct()], cancel);
            List<CasePromiseTested> happened = [];
            foreach (var (found, promise) in waiting.SelectMany(each => each.ToTestByFigure(actor.Today).Select(promise => (each, promise))))
            {
                if (view.Find(found.Subject.Id!.Value) is not { } measure) { continue; }
                var approved = SeriesFigures.Of(measure.Id, figures[measure.Id].Where(figure => figure.State >= FigureState.Approved), drafts: false);
                if (found.TestByFigure(CasePromiseTest.Of(promise, measure, approved, actor.Today)!, actor.Today).Value is { } test) { happened.Add(test); }
            }

            tested = happened.Count;
            return tested == 0 ? Decision.Refuse(new Domain.Basics.Problem("", "No figure that tests a promise has come.")) : new Decision([.. happened]);
        }, Submission.Of(actor), cancel);
        return refused is null ? tested : 0;
    }
}
