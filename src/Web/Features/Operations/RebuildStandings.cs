using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Computes every standing again from its action or its measure. None should change: they follow every event.</summary>
public sealed class RebuildStandings(CouncilRounds rounds, OrganisationShelf shelf, MeasureShelf measureShelf, CouncilClock clock)
{
    /// <summary>How many changed, for each council.</summary>
    public Task<IReadOnlyList<(string Council, int Changed)>> RunAsync(CancellationToken cancel) => rounds.EachAsync(async (services, council) =>
    {
        var db = services.GetRequiredService<GoldenThreadDb>();
        var chart = (await shelf.NowAsync(db, cancel)).Chart;
        var changed = 0;
        foreach (var action in await db.Actions.AsNoTracking().ToListAsync(cancel))
        {
            if (await db.StandAsync(action, chart, cancel)) { changed++; }
        }

        var measures = await RebuildStandingsOfMeasures.ChangedAsync(db, await measureShelf.NowAsync(db, cancel), chart, cancel);
        changed += measures.Count;
        if (changed > 0)
        {
            var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = clock.Now, Today = clock.Today, Reason = "rebuild-standings" };
            if (await db.DecideAsync(() => Task.FromResult(new Decision([new StandingsRebuilt(council.Ref, changed)]) { Rows = sequence => db.WriteAsync(measures, sequence, actor.At, cancel) }), Submission.Of(actor), cancel) is [var problem, ..]) { throw new InvalidOperationException(problem.Message); }
        }

        return (council.Code, changed);
    }, cancel);
}
