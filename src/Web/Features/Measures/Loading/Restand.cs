using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Computes again where the council stands among others, when its area or the areas that it is compared with changed; in the transaction of that change.</summary>
public sealed class Restand(GoldenThreadDb db, MeasureShelf measures)
{
    public async Task RunAsync(PostChart chart, DateTimeOffset at, long sequence, CancellationToken cancel)
    {
        var view = await measures.NowAsync(db, cancel);
        var compared = (await db.Series.AsNoTracking().Where(series => series.Kind == SeriesKind.Benchmark).Select(series => series.MeasureId).Distinct().ToListAsync(cancel)).Select(view.Find).OfType<Measure>();
        foreach (var some in compared.Chunk(40))
        {
            var standings = await db.StandAsync(some, [], view.Book, chart, cancel);
            await db.WriteAsync(standings, sequence, at, cancel);
        }
    }
}
