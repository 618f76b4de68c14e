using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Each night: the product's own forecasts of every measure whose approved figures say something new.</summary>
public sealed class PutForecastsDown(GoldenThreadDb db, PutForecastDown put, MeasureShelf measures, DatabaseTime time)
{
    private const int AtATime = 400;

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var now = await time.NowAsync(db, cancel);
        var actor = new Actor { Account = Guid.Empty, Post = "Golden Thread", At = now, Today = CouncilClock.DayOf(now) };
        var count = 0;
        foreach (var some in (await measures.NowAsync(db, cancel)).Measures.Select(measure => measure.Id).Chunk(AtATime)) { count += await put.RunAsync(some, actor, cancel); }
        return count;
    }
}
