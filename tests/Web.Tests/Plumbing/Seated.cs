using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>Somebody at a desk as a request would seat them, and people whom a test adds for itself.</summary>
internal static class Seated
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Does something as the account of a role.</summary>
    public static Task<T> AsAsync<T>(this Product product, Role role, Func<IServiceProvider, GoldenThreadDb, Desk, Task<T>> work) => product.AsAsync(product.Council.Accounts[role], work);

    /// <summary>Does something as an account.</summary>
    public static Task<T> AsAsync<T>(this Product product, Guid id, Func<IServiceProvider, GoldenThreadDb, Desk, Task<T>> work) => product.InScopeAsync(async (services, db) =>
    {
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == id, Cancel);
        var organisation = await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel);
        var clock = services.GetRequiredService<CouncilClock>();
        var head = await db.ChainHeads.AsNoTracking().SingleAsync(Cancel);
        var desk = new Desk { Actor = AccountActor.Of(account, organisation, clock.Now), Organisation = organisation, Sequence = head.Sequence, PlanSequence = head.PlanSequence, MeasureSequence = head.MeasureSequence, PersonId = account.PersonId };
        services.GetRequiredService<DeskSeat>().Desk = desk;
        return await work(services, db, desk);
    });

    /// <summary>A person with an account of these roles and a post of their own; the post may lead nothing.</summary>
    public static Task<(Guid Account, Guid Person, Guid Post)> AddHolderAsync(this Product product, string name, params Role[] roles) => product.InScopeAsync(async (services, db) =>
    {
        var email = $"{name.ToLowerInvariant()}@example.org";
        var (person, post) = (new Person { Id = Guid.CreateVersion7(), Name = name, Email = email }, new Post { Id = Guid.CreateVersion7(), Title = $"Post of {name}" });
        var account = new Store.Organisation.Account
        {
            Id = Guid.CreateVersion7(),
            CouncilId = product.Council.Id,
            UserName = email,
            Email = email,
            ShownAs = post.Title,
            PersonId = person.Id,
            Roles = [.. roles.Select(role => new RoleGrant(role))],
        };
        db.AddRange(person, post, new PostHolding { Id = Guid.CreateVersion7(), PostId = post.Id, PersonId = person.Id, From = new DateOnly(2026, 1, 1) });
        await product.CommitAsync(services, db, new PostAdded(post.Ref));
        Assert.True((await services.GetRequiredService<UserManager<Store.Organisation.Account>>().CreateAsync(account, TestCouncil.Password)).Succeeded);
        return (account.Id, person.Id, post.Id);
    });

    /// <summary>Saves what a test put into a unit of work, as the product itself.</summary>
    public static async Task CommitAsync(this Product product, IServiceProvider services, GoldenThreadDb db, Domain.Basics.Event happened)
    {
        var clock = services.GetRequiredService<CouncilClock>();
        Assert.Null(await db.CommitAsync([happened], Store.History.Submission.Of(new Actor { Account = Guid.Empty, Post = product.Council.Id.ToString(), At = clock.Now, Today = clock.Today }), Cancel));
    }
}
