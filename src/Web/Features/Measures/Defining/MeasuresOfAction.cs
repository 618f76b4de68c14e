using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The measures that an improvement action is to change, as this person may see them.</summary>
public sealed class MeasuresOfAction(GoldenThreadDb db, MeasureStandingShelf standings, Desk desk)
{
    public async Task<IReadOnlyList<(MeasureStanding Standing, Position Seen)>> RunAsync(Guid action, CancellationToken cancel) =>
        !desk.May(Right.ReadMeasures) ? []
        : [.. (await standings.AsOfAsync(db, desk.Sequence, cancel)).All.Where(standing => standing.Actions.Contains(action) && desk.Actor.May(Right.ReadMeasures, standing.Posts, standing.Services))
            .Select(standing => (standing, standing.Seen(desk.Actor.May(Right.ReadDrafts, standing.Posts, standing.Services))))];
}
