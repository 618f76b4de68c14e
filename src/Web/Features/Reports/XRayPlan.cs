using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Looks through what this person may see of a plan for what will fail it.</summary>
public sealed class XRayPlan(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<XRayFinding>> RunAsync(OpenedPlan opened, CancellationToken cancel)
    {
        var seen = opened.Actions.Where(action => !action.NotYetInPlan).Select(action => action.ActionId).ToList();
        var actions = await db.Actions.AsNoTracking().Where(action => action.PlanId == opened.Plan.Id && seen.Contains(action.Id)).ToListAsync(cancel);
        var since = await db.Actions.IgnoreQueryFilters([Kept.CurrentFilter]).AsNoTracking().Where(action => action.PlanId == opened.Plan.Id && seen.Contains(action.Id))
            .GroupBy(action => action.Id).Select(group => new { group.Key, At = group.Min(action => EF.Property<DateTimeOffset>(action, Kept.RecordedFrom)) }).ToDictionaryAsync(each => each.Key, each => CouncilClock.DayOf(each.At), cancel);

        // An action read from a paper was there when that paper was approved, not when it was read.
        if (opened.Plan.Versions.Min(version => version.ReviewedOn) is { } first) { foreach (var action in actions.Where(a => a.Source is not null && since.ContainsKey(a.Id) && since[a.Id] > first)) { since[action.Id] = first; } }

        var organisation = desk.Organisation!;
        return XRay.Of(new XRaySubject
        {
            Plan = opened.Plan,
            Actions = [.. actions.OrderBy(action => seen.IndexOf(action.Id))],
            Chart = organisation.Chart,
            Today = desk.Today,
            Since = since,
            HeldPosts = organisation.Holdings.Where(holding => holding.HoldsOn(desk.Today)).Select(holding => holding.PostId).Concat(organisation.Delegations.Where(delegation => delegation.HoldsOn(desk.Today)).Select(delegation => delegation.PostId)).ToHashSet(),
            KnownAcronyms = [.. organisation.Legend.Select(entry => entry.Acronym), .. organisation.Chart.Posts.Select(post => post.Acronym).OfType<string>(), .. organisation.Boards.Select(board => board.Acronym).OfType<string>()],
        });
    }
}
