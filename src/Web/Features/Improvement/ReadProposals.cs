using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>What the draft of a plan's next version proposes, as far as whoever sits at the desk may see it.</summary>
public sealed class ReadProposals(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<ProposedChange>> RunAsync(OpenedPlan opened, CancellationToken cancel)
    {
        var seen = opened.Actions.Where(action => action.ChangeProposed && desk.SeesProposals(opened.Plan, action)).Select(action => action.ActionId).ToList();
        if (seen.Count == 0) { return []; }

        var actions = (await db.Actions.AsNoTracking().Where(action => seen.Contains(action.Id)).ToListAsync(cancel)).OrderBy(action => seen.IndexOf(action.Id)).ToList();
        string[] proposing = [nameof(ChangeProposed), nameof(ActionAdded), nameof(ActionChanged)];
        var said = await db.History.AsNoTracking().Where(entry => seen.Contains(entry.SubjectId) && proposing.Contains(entry.Event) && entry.Reason != null).OrderBy(entry => entry.Sequence)
            .Select(entry => new { entry.SubjectId, entry.Reason }).ToListAsync(cancel);
        return ProposedChange.Of(actions, said.GroupBy(entry => entry.SubjectId).ToDictionary(group => group.Key, group => group.Last().Reason!), desk.NameOf);
    }
}
