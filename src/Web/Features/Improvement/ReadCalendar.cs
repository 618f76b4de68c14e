using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The calendar of whoever holds a token: the due dates of the actions that their posts lead. The token is the whole proof, so it shows no more than that.</summary>
public sealed class ReadCalendar(GoldenThreadDb db, OrganisationShelf organisations, PlanShelf plans, StandingShelf standings, CouncilClock clock)
{
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>The calendar; null when the token is no one's, or its account has ended.</summary>
    public async Task<string?> RunAsync(string token, string address, CancellationToken cancel)
    {
        var hash = HashOf(token);
        var account = await (from feed in db.CalendarFeeds.AsNoTracking() join a in db.Users.AsNoTracking().Where(Store.Organisation.Account.InUse(clock.Now)) on feed.AccountId equals a.Id where feed.Hash == hash select a).FirstOrDefaultAsync(cancel);
        if (account is null) { return null; }

        var organisation = await organisations.NowAsync(db, cancel);
        var actor = AccountActor.Of(account, organisation, clock.Now);
        var codes = (await plans.NowAsync(db, cancel)).Where(plan => plan.InForce is not null).ToDictionary(plan => plan.Id, plan => plan.Code);
        var calendar = new CalendarText($"{organisation.Council.Name}: what is due");
        foreach (var action in (await standings.NowAsync(db, cancel)).Where(action => Shows(action, actor.Posts) && codes.ContainsKey(action.PlanId)))
        {
            calendar.Due($"{action.ActionId:N}@golden-thread", action.NextDue!.Value, action.UpdatedAt ?? clock.Now, $"{action.Code}: {action.NextWhat}", action.Title,
                $"{address.TrimEnd('/')}/plans/{codes[action.PlanId]}/actions/{Uri.EscapeDataString(action.Code)}");
        }

        return calendar.End();
    }

    private static bool Shows(ActionStanding action, IReadOnlySet<Guid> posts) => !action.IsClosed && !action.NotYetInPlan && action.NextDue is not null && action.Posts.Any(posts.Contains);
}
