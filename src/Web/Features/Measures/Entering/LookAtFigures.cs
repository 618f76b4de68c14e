using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Says what would be said if figures were entered now. Nothing is saved.</summary>
public sealed class LookAtFigures(GoldenThreadDb db, MeasureShelf measures, OrganisationShelf organisations, MeasureStandingShelf standings, FigureShelf shelf, Desk desk)
{
    public async Task<EnteredFigures> RunAsync(IReadOnlyList<FigureEntry> entries, CancellationToken cancel)
    {
        var round = await EntryRound.LoadAsync(db, await measures.NowAsync(db, cancel), await organisations.NowAsync(db, cancel), desk.Actor, entries, shelf, await standings.NowAsync(db, cancel), cancel);
        round.Look(FigureState.Entered, Unanswered.Ask);
        db.ChangeTracker.Clear();
        return new(0, 0, round.Unchanged, 0, 0, round.Answers, []);
    }
}
