using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What came of recording figures: all of them were, or none.</summary>
/// <param name="Saved">How many were new.</param>
/// <param name="Corrected">How many took the place of an earlier figure.</param>
/// <param name="Unchanged">How many were there already.</param>
/// <param name="Faults">Which figures cannot be, by their place in what was sent, and why; empty when all was saved.</param>
/// <param name="Problems">What else stood in the way.</param>
public sealed record RecordedFigures(int Saved, int Corrected, int Unchanged, IReadOnlyList<(int At, Problem Problem)> Faults, IReadOnlyList<Problem> Problems)
{
    public bool IsGranted => Faults.Count == 0 && Problems.Count == 0;
}

/// <summary>Records figures, whoever they come from: the grid, a workbook, a program. One commit: all, or none with what is wrong beside each.</summary>
public sealed class RecordFigures(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations, MeasureStandingShelf standings, FigureShelf shelf)
{
    public async Task<RecordedFigures> RunAsync(IReadOnlyList<NewFigure> figures, FigureState state, Submission by, CancellationToken cancel)
    {
        List<(int, Problem)> faults = [];
        FigureBatch? batch = null;
        var unchanged = 0;
        var refused = await db.DecideAsync(async () =>
        {
            var view = await measures.NowAsync(db, cancel);
            var chart = (await organisations.NowAsync(db, cancel)).Chart;
            var wanted = figures.Select(figure => figure.SeriesId).ToHashSet();
            batch = await FigureBatch.LoadAsync(db, view, chart, by.Actor, await db.OwnersAsync(view, wanted, cancel), wanted, cancel, shelf, await standings.NowAsync(db, cancel));
            for (var at = 0; at < figures.Count; at++)
            {
                var taken = batch.Take(figures[at], state, null);
                faults.AddRange(taken.Problems.Select(problem => (at, problem)));
                if (taken is { IsGranted: true, Value: null }) { unchanged++; }
            }

            return faults.Count > 0 ? Decision.Refuse(faults[0].Item2) : new Decision([.. batch.Events(), .. await batch.ReopenAsync(cancel)]) { Rows = batch.Taken.Count == 0 ? null : sequence => batch.WriteAsync(sequence, cancel) };
        }, by, cancel);
        if (refused is null) { batch!.Shelve(); }
        return faults.Count > 0 ? new(0, 0, 0, faults, [])
            : refused is { Count: > 0 } ? new(0, 0, 0, [], refused)
            : refused is not null ? new(0, 0, figures.Count, [], [])
            : new(batch!.Taken.Count(each => each.Before is null), batch.Taken.Count(each => each.Before is not null), unchanged, [], []);
    }
}
