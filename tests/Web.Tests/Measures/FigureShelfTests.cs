using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Measures.Entering;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Measures;

public sealed class SqliteFigureShelfTests(SqliteProduct product) : FigureShelfTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresFigureShelfTests(PostgresProduct product) : FigureShelfTests(product), IClassFixture<PostgresProduct>;

public abstract class FigureShelfTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Another process on the same database: it has shelves of its own.</summary>
    private readonly (MeasureStandingShelf Standings, FigureShelf Figures) _other = (new(), new());

    private static Observation[] InOrder(IEnumerable<Observation> figures) => [.. figures.OrderBy(each => each.From).ThenBy(each => each.To).ThenBy(each => each.Revision)];

    /// <summary>What is at hand here and in another process is what is kept, and every standing is what would be computed from it.</summary>
    private Task HoldsAsync(Guid measure) => product.InScopeAsync(async (services, db) =>
    {
        var kept = InOrder((await db.FiguresAsync([measure], Cancel))[measure]);
        foreach (var (standings, shelf) in new[] { (services.GetRequiredService<MeasureStandingShelf>(), services.GetRequiredService<FigureShelf>()), _other })
        {
            var now = await standings.NowAsync(db, Cancel);
            var held = (await shelf.FiguresAsync(db, [measure], now, Cancel))[measure];
            Assert.Equal(kept, held);
            Assert.Same(held, (await shelf.FiguresAsync(db, [measure], now, Cancel))[measure]);
        }

        var view = await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel);
        Assert.Empty(await RebuildStandingsOfMeasures.ChangedAsync(db, view, (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel)).Chart, Cancel));
        return 0;
    });

    private Task RecordAsync(FigureState state, params NewFigure[] figures) => product.InScopeAsync(async (services, _) =>
    {
        Assert.True((await services.GetRequiredService<RecordFigures>().RunAsync(figures, state, Submission.Of(product.Somebody(Role.PerformanceOfficer, services)), Cancel)).IsGranted);
        return 0;
    });

    private Task MoveAsync(Guid measure, ReturnMove move) => product.InScopeAsync(async (services, _) =>
    {
        var moved = await services.GetRequiredService<MoveReturns>().RunAsync([new(measure, EntryCouncil.October)], move, null, Submission.Of(product.Somebody(Role.PerformanceOfficer, services) with { Account = Guid.NewGuid() }), Cancel);
        Assert.True(moved.IsGranted, string.Join(" ", moved.Faults.Select(fault => fault.Problem.Message)));
        return 0;
    });

    [Fact]
    public async Task What_is_at_hand_is_what_is_kept_whoever_changed_it()
    {
        var measure = (await product.AddMeasuresAsync(1, "H"))[0];
        NewFigure Figure(Period period, decimal value, string? reason = null) => new() { SeriesId = measure, Period = period, Value = value, Reason = reason };
        await HoldsAsync(measure);

        // A draft after what was handed in, corrected, twice in one commit, and one of a period long before.
        await RecordAsync(FigureState.Entered, Figure(EntryCouncil.October, 103));
        await HoldsAsync(measure);
        await RecordAsync(FigureState.Entered, Figure(EntryCouncil.October, 104, "Counted again"));
        await HoldsAsync(measure);
        await RecordAsync(FigureState.Entered, Figure(EntryCouncil.October, 105, "Once more"), Figure(EntryCouncil.October, 106, "And again"), Figure(Period.Month(2026, 1), 98));
        await HoldsAsync(measure);

        // What members see changes with the step, not with the figure.
        await MoveAsync(measure, ReturnMove.Submit);
        await HoldsAsync(measure);
        await MoveAsync(measure, ReturnMove.Approve);
        await HoldsAsync(measure);
        await RecordAsync(FigureState.Approved, Figure(EntryCouncil.October, 107, "A late call"));
        await HoldsAsync(measure);
        await RecordAsync(FigureState.Entered, Figure(EntryCouncil.October, 108, "Another"));
        await HoldsAsync(measure);
    }

    [Fact]
    public async Task A_commit_that_fails_leaves_nothing_at_hand()
    {
        var measure = (await product.AddMeasuresAsync(1, "F"))[0];
        await HoldsAsync(measure);
        await product.InScopeAsync(async (services, db) =>
        {
            var actor = product.Somebody(Role.PerformanceOfficer, services);
            await Assert.ThrowsAsync<InvalidOperationException>(() => db.DecideAsync(async () =>
            {
                var standings = await services.GetRequiredService<MeasureStandingShelf>().NowAsync(db, Cancel);
                var view = await services.GetRequiredService<MeasureShelf>().NowAsync(db, Cancel);
                var batch = await FigureBatch.LoadAsync(db, view, (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel)).Chart, actor, [view.Find(measure)!], null, Cancel, services.GetRequiredService<FigureShelf>(), standings);
                Assert.True(batch.Take(new() { SeriesId = measure, Period = EntryCouncil.October, Value = 109 }, FigureState.Entered, null).IsGranted);
                return new Decision(batch.Events())
                {
                    Rows = async sequence =>
                    {
                        await batch.WriteAsync(sequence, Cancel);
                        throw new InvalidOperationException("The disk is full.");
                    },
                };
            }, Submission.Of(actor), Cancel));
            return 0;
        });
        await HoldsAsync(measure);
        await RecordAsync(FigureState.Entered, new NewFigure { SeriesId = measure, Period = EntryCouncil.October, Value = 110 });
        await HoldsAsync(measure);
    }
}
