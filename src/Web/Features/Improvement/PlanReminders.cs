using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Works out who is reminded of what, as it stands at a moment. Nothing is sent.</summary>
public sealed class PlanReminders(GoldenThreadDb db, OrganisationShelf organisations, PlanShelf plans, StandingShelf standings)
{
    public async Task<(ReminderRound Round, IReadOnlyDictionary<Guid, string> PlanCodes)> RunAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var organisation = await organisations.NowAsync(db, cancel);
        var inForce = (await plans.NowAsync(db, cancel)).Where(plan => plan.InForce is not null).ToDictionary(plan => plan.Id, plan => plan.Code);
        var actions = (await standings.NowAsync(db, cancel)).Where(action => inForce.ContainsKey(action.PlanId));
        var today = CouncilClock.DayOf(now);
        var rule = new ReminderRule(organisation.Council, today, organisation.Chart, new WorkingDays(organisation.Council.BankHolidays), await ReadersAsync(organisation, now, today, cancel), organisation.Holdings, organisation.Delegations);
        return (rule.Of(actions), inForce);
    }

    private async Task<Dictionary<Guid, ReminderReader>> ReadersAsync(OrganisationView organisation, DateTimeOffset now, DateOnly today, CancellationToken cancel)
    {
        var readers = organisation.People.Values.ToDictionary(person => person.Id, person => new ReminderReader(person.Id, TitleOf(organisation, person, today), person.Email, person.LeftOn, null));
        foreach (var account in await db.Users.AsNoTracking().Where(Store.Organisation.Account.InUse(now)).OrderBy(account => account.Id).ToListAsync(cancel))
        {
            var actor = AccountActor.Of(account, organisation, now);
            var known = account.PersonId is { } person ? readers.GetValueOrDefault(person) : null;
            var id = known?.Id ?? account.Id;
            readers[id] = known is null ? new(id, account.ShownAs, account.Email, null, actor) : known with { Address = known.Address ?? account.Email, Account = actor };
        }

        return readers;
    }

    private static string TitleOf(OrganisationView organisation, Person person, DateOnly today)
    {
        var titles = organisation.PostsOf(person.Id, today).Select(post => organisation.Chart.Post(post)?.Title).OfType<string>().Order(StringComparer.Ordinal).ToList();
        return titles.Count == 0 ? "Somebody without a post" : string.Join(", ", titles);
    }
}
