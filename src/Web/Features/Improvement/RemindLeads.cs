using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Writes to the holders of posts whose actions were not updated in this round, to whoever stands in instead of somebody on leave: each person once a day.</summary>
public sealed class RemindLeads(GoldenThreadDb db, OrganisationShelf shelf, SiteOptions site)
{
    /// <param name="posts">The posts to write to.</param>
    /// <param name="only">The codes of the actions to remind of; null for all that wait.</param>
    public async Task<Outcome<LeadsReminded>?> RunAsync(string code, IReadOnlyCollection<Guid> posts, IReadOnlyCollection<string>? only, Submission by, CancellationToken cancel)
    {
        if (!by.Actor.May(Right.ChaseUpdates)) { return Actor.Refused("send reminders"); }
        if (await db.RepeatAsync<LeadsReminded>(by, cancel) is { } before) { return before; }
        if (await db.PlanAsync(code, cancel) is not { } plan) { return null; }
        if (plan.IsSuperseded) { return new Problem("Posts", "A later plan has taken the place of this one. Remind the leads of that plan."); }

        var organisation = await shelf.NowAsync(db, cancel);
        var standings = (await db.Standings.AsNoTracking().Where(s => s.PlanId == plan.Id && !s.Removed).ToListAsync(cancel)).Where(s => by.Actor.May(Right.ChaseUpdates, s.Posts, s.Services) && only?.Contains(s.Code) != false);
        var leads = LeadUpdates.Of(standings, CouncilClock.EndOf(UpdateCycle.Of(by.Actor.Today, organisation.Council.UpdateEveryMonths).From.AddDays(-1)))
            .Where(lead => lead.PostId is { } id && posts.Contains(id) && lead.Waiting.Count > 0).ToList();

        var messages = leads.SelectMany(lead => organisation.HearersOf(lead.PostId!.Value, by.Actor.Today).Select(person => (person, lead)))
            .GroupBy(each => each.person.Id).Select(group => LeadReminder.To(group.First().person, plan, [.. group.SelectMany(each => each.lead.Waiting).DistinctBy(action => action.ActionId)], by.Actor, site.BaseAddress)).ToList();
        if (messages.Count == 0) { return new Problem("Posts", "There is nobody to write to: the posts chosen have updated everything, or no holder or stand-in with an e-mail address."); }

        var keys = messages.Select(mail => mail.Key).ToList();
        var sent = await db.Outbox.AsNoTracking().Where(mail => keys.Contains(mail.Key)).Select(mail => mail.Key).ToListAsync(cancel);
        var fresh = messages.Where(mail => !sent.Contains(mail.Key)).ToList();
        if (fresh.Count == 0) { return new Problem("Posts", "The holders of these posts were reminded today already."); }

        db.Outbox.AddRange(fresh);
        var reached = leads.Where(lead => organisation.HearersOf(lead.PostId!.Value, by.Actor.Today).Any(person => fresh.Exists(mail => mail.Key.EndsWith(person.Id.ToString(), StringComparison.Ordinal))));
        return await db.CommitAsync<LeadsReminded>(new LeadsReminded(plan.Ref, [.. reached.Select(lead => organisation.Chart.Post(lead.PostId)!.Title)]), by, cancel);
    }
}
