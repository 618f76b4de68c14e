using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The measures that somebody may see, by code, now or as at a day.</summary>
/// <param name="All">The measures.</param>
/// <param name="Lists">The council's lists of measures, by name.</param>
/// <param name="AsAt">The day.</param>
public sealed record SeenMeasures(IReadOnlyList<SeenMeasure> All, IReadOnlyList<MeasureList> Lists, AsAt AsAt);

/// <summary>Opens the list of measures for whoever sits at the desk. Today's comes from memory: no row is read for it.</summary>
public sealed class SeeMeasures(GoldenThreadDb db, MeasureStandingShelf standings, MeasureShelf measures, Desk desk)
{
    public async Task<SeenMeasures> RunAsync(AsAt asAt, CancellationToken cancel)
    {
        var all = asAt.Moment is { } moment
            ? [.. (await db.MeasureStandings.AsNoTracking().AsAt(moment).ToListAsync(cancel)).OrderBy(standing => standing.Code, CodeOrder.Instance)]
            : (await standings.AsOfAsync(db, desk.Sequence, cancel)).All;
        var lists = (await measures.AsOfAsync(db, desk.MeasureSequence, cancel)).Book.Lists;
        var seen = new List<SeenMeasure>(all.Count);
        // Most may read all measures, with drafts or without: nothing is looked through for them.
        var (readsAll, drafts) = (desk.Actor.ReachOf(Right.ReadMeasures) == Reach.All, desk.Actor.ReachOf(Right.ReadDrafts));
        foreach (var standing in all)
        {
            if (readsAll && drafts is Reach.All or Reach.None) { seen.Add(new(standing, standing.Seen(drafts == Reach.All))); }
            else if (desk.Sees(standing)) { seen.Add(desk.Seen(standing)); }
        }

        return new(seen, lists, asAt);
    }
}
