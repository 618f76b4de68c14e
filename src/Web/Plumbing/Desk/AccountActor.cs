using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>The actor that an account is at a moment: its roles, its person's posts and the services under them.</summary>
public static class AccountActor
{
    public static Actor Of(Account account, OrganisationView organisation, DateTimeOffset now) => Of(account.Id, account.PersonId, account.ShownAs, account.Roles, organisation, now);

    public static Actor Of(Guid account, Guid? person, string shownAs, IEnumerable<RoleGrant> grants, OrganisationView organisation, DateTimeOffset now)
    {
        var today = CouncilClock.DayOf(now);
        var posts = person is { } id ? organisation.PostsOf(id, today) : new HashSet<Guid>();
        var roles = grants.Where(grant => grant.HoldsOn(today)).Select(grant => grant.Role).ToHashSet();
        if (posts.Count > 0) { roles.Add(Role.Lead); }
        return new Actor
        {
            Account = account,
            Post = shownAs,
            At = now,
            Today = today,
            Roles = [.. roles],
            Posts = posts,
            Services = organisation.Chart.ServicesOf(posts).SelectMany(organisation.Chart.Under).ToHashSet(),
        };
    }
}
