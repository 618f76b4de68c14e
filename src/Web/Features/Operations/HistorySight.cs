using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Thread;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Which entries of History a person may read: all, or those of the records that they may see, without what no board has seen.</summary>
public sealed class HistorySight(GoldenThreadDb db, PlanShelf plans, StandingShelf standings, SeeThread thread, Desk desk)
{
    /// <summary>Records of which nothing is ever held back: how the council is organised, and by what rules it works.</summary>
    private static readonly string[] Open = ["council", "service", "post", "holding", "delegation", "person", "account", "token", "board", "legend", "framework", "rating rule", "exception rules", "risk scale", "area group", "measure list", "standard for plans", "members room", "finance extract"];

    /// <summary>What History calls the records of the thread whose entries go with the sight of the record itself: what is exempt or a draft is not read here either.</summary>
    private static readonly string[] AsOnTheThread = ["aim", "plan or strategy", "programme", "project", "saving", "risk", "management standard", "finding", "budget line"];

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
        HashSet<Guid> onThread = [];
        if (whole)
        {
            seen.UnionWith(byId.Values.Where(plan => plan.IsSeenByMembers).Select(plan => plan.Id));
            onThread = [.. (await thread.RunAsync(AsAt.Read(null, desk.Today), cancel)).Graph.Nodes.Where(node => node.End.Kind is not (ThreadKind.Action or ThreadKind.ImprovementPlan or ThreadKind.Measure or ThreadKind.Evidence)).Select(node => node.End.Id)];
        }

        const string Proposed = nameof(ChangeProposed);
        return entries.Where(entry => (seen.Contains(entry.SubjectId) || (whole && (Open.Contains(entry.SubjectKind) || (AsOnTheThread.Contains(entry.SubjectKind) && onThread.Contains(entry.SubjectId))))) && (entry.Event != Proposed || open.Contains(entry.SubjectId)));
    }
}
