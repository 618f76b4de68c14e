using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Figures;
using GoldenThread.Domain.Measures.Ratings;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteReadingFiguresTests(SqliteProduct product) : ReadingFiguresTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresReadingFiguresTests(PostgresProduct product) : ReadingFiguresTests(product), IClassFixture<PostgresProduct>;

public abstract class ReadingFiguresTests(Product product)
{
    private static readonly DateTimeOffset At = new(2026, 11, 3, 9, 30, 15, 123, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Observation Figure(GoldenThreadDb db, Guid series, Period period, decimal? value, int revision = 1) => new()
    {
        CouncilId = db.CouncilId,
        SeriesId = series,
        From = period.From,
        To = period.To,
        Kind = period.Kind,
        Revision = revision,
        Figure = value is null ? FigureKind.Suppressed : FigureKind.Value,
        Value = value,
        State = FigureState.Approved,
        RecordedBy = "Head of Performance",
        RecordedAt = At,
    };

    private static async Task WriteAsync(GoldenThreadDb db, IReadOnlyList<Observation> figures)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await db.WriteAsync(figures, 7, At, Cancel);
        await transaction.CommitAsync(Cancel);
    }

    [Fact]
    public Task What_is_read_quickly_is_what_was_written() => product.InScopeAsync<bool>(async (_, db) =>
    {
        var (plain, full, others) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var month = Period.Month(2026, 9);
        await WriteAsync(db,
        [
            Figure(db, plain, Period.Month(2026, 8), -0.000001m), Figure(db, plain, month, 1234567890123456.25m), Figure(db, plain, Period.Month(2026, 10), null),
            Figure(db, full, month, 80.10m), Figure(db, full, month, 81, 2) with
            {
                Numerator = 81, Denominator = 100, Lower = 79.5m, Upper = 82.5m, Status = PeriodStatus.Revised, Doubts = "Far Same", Reason = "Counted “twice” – £", LoadId = Guid.CreateVersion7(), Row = 12, RecordedAt = At.AddTicks(10),
                Colour = Colour.Amber, RuleId = Guid.CreateVersion7(), TargetKind = TargetKind.Within, Target = 80, TargetUpper = 90, TargetFloor = 70.5m, RatedAgainst = -3, InRetrospect = true,
            },
        ]);
        // PostgreSQL refuses to write another council's row; SQLite keeps what it is given, and it is not seen.
        if (db.Database.IsSqlite()) { await WriteAsync(db, [Figure(db, others, month, 5) with { CouncilId = Guid.CreateVersion7() }]); }

        var read = await db.FiguresAsync([full, plain, others], Cancel);
        foreach (var series in new[] { plain, full })
        {
            var mapped = await db.Observations.AsNoTracking().Where(figure => figure.SeriesId == series).OrderBy(figure => figure.To).ThenBy(figure => figure.Revision).ToListAsync(Cancel);
            Assert.Equal(mapped, read[series]);
        }

        Assert.Equal(7, read[full].Last().Sequence);
        Assert.Equal(At, read[full].First().SupersededAt);
        Assert.Empty(read[others]);
        Assert.Empty(await db.FiguresAsync([], Cancel));
        return true;
    });

    [Fact]
    public Task Others_are_compared_at_the_latest_period_that_they_have() => product.InScopeAsync<bool>(async (services, db) =>
    {
        var (view, chart) = (await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel), (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel)).Chart);
        var measure = view.Find(product.Council.Letters)!;
        var own = SeriesFigures.Of(measure.Id, (await db.FiguresAsync([measure.Id], Cancel))[measure.Id], drafts: false);
        var (latest, earlier) = (own.Figures[^1], own.Figures[^3]);
        List<Series> areas = [.. new[] { "Bury", "Salford", "Stockport" }.Select((name, at) => new Series { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, MeasureId = measure.Id, Kind = SeriesKind.Benchmark, Name = name, AreaCode = $"E0800000{at}", AreaKind = "Metropolitan district" })];
        async Task<BenchmarkPosition?> StandAsync(IEnumerable<Observation> coming) => (await db.StandAsync([measure], coming, view.Book, chart, Cancel))[0].Latest.Benchmark;

        Assert.Null(await StandAsync([]));
        await using (var transaction = await db.Database.BeginTransactionAsync(Cancel))
        {
            await db.WriteAsync(areas, Cancel);
            await transaction.CommitAsync(Cancel);
        }

        Assert.Null(await StandAsync([]));
        await WriteAsync(db, [Figure(db, areas[0].Id, earlier.Period, 90), Figure(db, areas[1].Id, earlier.Period, 10), Figure(db, areas[1].Id, earlier.Period, 20, 2), Figure(db, areas[2].Id, own.Figures[^5].Period, 1)]);
        var before = (await StandAsync([]))!;
        Assert.Equal((earlier.Period, earlier.Value!.Value, (int?)2, 3, (decimal?)55), (before.Period, before.Own, before.Rank, before.Of, before.Middle));
        // What is about to be written is laid over it.
        var next = (await StandAsync([Figure(db, areas[2].Id, latest.Period, 99)]))!;
        Assert.Equal((latest.Period, (int?)2, 2, (decimal?)99), (next.Period, next.Rank, next.Of, next.Middle));
        return true;
    });
}
