using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Which entries of History a person may read: all, or those of the records that they may see, without what no board has seen.</summary>
public sealed class HistorySight(GoldenThreadDb db, PlanShelf plans, StandingShelf standings, Desk desk)
{
    /// <summary>Records whose entries go with their plan, tell of figures that nobody may have handed in yet, or of what members write and book.</summary>
    private static readonly string[] WithDrafts = ["plan", "action", "evidence", "import", "measure", "return", "load", "forecast", "monitoring report", "board assessment", "member question", "proposal", "training", "members survey"];

    public bool ReadsAll => desk.Actor.ReachOf(Right.ReadHistory) == Reach.All && desk.ReadsDrafts;

    public async Task<IQueryable<HistoryEntry>> RunAsync(IQueryable<HistoryEntry> entries, CancellationToken cancel)
    {
        if (ReadsAll) { return entries; }

        var byId = (await plans.AsOfAsync(db, desk.PlanSequence, cancel)).ToDictionary(plan => plan.Id);
        var actions = (await standings.AsOfAsync(db, desk.Sequence, cancel))
            .Where(action => byId.TryGetValue(action.PlanId, out var plan) && desk.Sees(plan, action) && desk.Actor.May(Right.ReadHistory, action.Posts, action.Services)).ToList();
        var seen = actions.Select(action => action.ActionId).ToHashSet();
        var open = actions.Where(action => desk.SeesProposals(byId[action.PlanId], action)).Select(action => action.ActionId).ToHashSet();
        var whole = desk.Actor.ReachOf(Right.ReadHistory) == Reach.All;
        if (whole) { seen.UnionWith(byId.Values.Where(plan => plan.IsSeenByMembers).Select(plan => plan.Id)); }

        const string Proposed = nameof(ChangeProposed);
        return entries.Where(entry => (seen.Contains(entry.SubjectId) || (whole && !WithDrafts.Contains(entry.SubjectKind))) && (entry.Event != Proposed || open.Contains(entry.SubjectId)));
    }
}
