using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>The actor that an account is at a moment: its roles, its person's posts and the services under them, and the posts that its person stands in for.</summary>
public static class AccountActor
{
    public static Actor Of(Account account, OrganisationView organisation, DateTimeOffset now) => Of(account.Id, account.PersonId, account.ShownAs, account.Roles, organisation, now);

    public static Actor Of(Guid account, Guid? person, string shownAs, IReadOnlyCollection<RoleGrant> grants, OrganisationView organisation, DateTimeOffset now)
    {
        var today = CouncilClock.DayOf(now);
        var held = person is { } id ? organisation.PostsHeldBy(id, today) : new HashSet<Guid>();
        var posts = person is { } same ? organisation.PostsOf(same, today) : held;
        HashSet<Guid> Under(IEnumerable<Guid> of) => [.. organisation.Chart.ServicesOf(of).SelectMany(organisation.Chart.Under)];
        return new Actor
        {
            Account = account,
            Post = shownAs,
            At = now,
            Today = today,
            Roles = grants.On(held.Count > 0, today),
            Posts = posts,
            Services = Under(held),
            StandIns = [.. posts.Except(held).Select(post => new StandIn(post, grants.StandingIn(organisation.GrantsOfHolders(post, today, now), today), Under([post])))],
        };
    }
}
