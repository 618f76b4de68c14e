using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>What is measured on the council of 1,500 measures.</summary>
public static class BenchStanding
{
    /// <summary>From the figures in the database to saved standings, beside the same rows read and written raw.</summary>
    public static async Task StandAsync(this BenchCouncil bench, IServiceProvider services, int runs, CancellationToken cancel)
    {
        await using var db = await bench.OpenAsync(cancel);
        var (view, chart) = (await services.GetRequiredService<MeasureShelf>().NowAsync(db, cancel), (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, cancel)).Chart);
        var ids = view.Measures.Select(measure => measure.Id).ToList();
        IReadOnlyList<MeasureStanding> standings = [];
        var (figures, kept) = (new RawRows(db, typeof(Observation)), new RawRows(db, typeof(MeasureStanding)));
        var rows = await kept.ReadAsync();
        await BenchMeter.MeasureAsync("standings_raw", runs, () => InTransactionAsync(async () =>
        {
            await figures.ReadAsync();
            await kept.InsertAsync(rows);
        }), "180,000 figures read and 1,500 standings inserted raw", () => kept.ClearAsync());
        await kept.ClearAsync();
        await InTransactionAsync(() => kept.InsertAsync(rows));
        await BenchMeter.MeasureAsync("standings_saved", runs, () => InTransactionAsync(async () =>
        {
            standings = await db.StandAsync(view.Measures, [], view.Book, chart, cancel);
            await db.WriteAsync(standings, 9, bench.Actor.At, cancel);
        }), "the same figures read, judged and forecast, the standings saved and those before set aside");
        await BenchMeter.MeasureAsync("standings_read_raw", runs, () => figures.ReadAsync(), "180,000 figures read raw");
        await BenchMeter.MeasureAsync("standings_read", runs, () => db.FiguresAsync(ids, cancel), "180,000 figures read");
        await BenchMeter.MeasureAsync("standings_written", runs, () => InTransactionAsync(() => db.WriteAsync(standings, 10, bench.Actor.At, cancel)), "1,500 standings written");
        BenchMeter.Peak("standings_peak");

        async Task InTransactionAsync(Func<Task> write)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await write();
            await transaction.CommitAsync(cancel);
        }
    }
}
