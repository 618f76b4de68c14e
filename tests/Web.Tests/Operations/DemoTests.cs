using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteDemoTests(DemoSqliteProduct product) : DemoTests(product), IClassFixture<DemoSqliteProduct>;

public sealed class PostgresDemoTests(DemoPostgresProduct product) : DemoTests(product), IClassFixture<DemoPostgresProduct>;

public abstract partial class DemoTests(Product product)
{
    private readonly DemoFolder _folder = new(TestClock.Today);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_can_sign_in_and_one_account_shows_each_role()
    {
        var data = _folder.Council;
        Assert.Equal(Rights.Roles.Where(role => role != Role.Anonymous).Order(), data.Accounts.Select(account => account.Role).Order());
        var table = DemoAccounts.Table(data);
        foreach (var account in data.Accounts)
        {
            Assert.Contains(DemoAccounts.EmailOf(account.Role), table, StringComparison.Ordinal);
            var visitor = new Visitor(product.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") }));
            await visitor.SignInAsync(DemoAccounts.EmailOf(account.Role), DemoAccounts.Password);
        }

        await LookAsync(async (services, db) =>
        {
            var accounts = await db.Users.AsNoTracking().ToListAsync(Cancel);
            Assert.Equal(data.Posts.Count(post => !post.Vacant) + data.Accounts.Count(account => account.Post is null), accounts.Count);
            Assert.Single(accounts.Select(account => account.PasswordHash).Distinct());
            var hasher = services.GetRequiredService<IPasswordHasher<Store.Organisation.Account>>();
            Assert.NotEqual(PasswordVerificationResult.Failed, hasher.VerifyHashedPassword(accounts[0], accounts[0].PasswordHash!, DemoAccounts.Password));
            Assert.All(accounts, account => Assert.All(account.Roles, grant => Assert.True(grant.HoldsOn(TestClock.Today))));
        });
    }

    [Fact]
    public async Task A_story_tells_of_a_count_of_the_year_so_far_which_way_it_goes_against_the_year_before()
    {
        var visitor = new Visitor(product.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") }));
        await visitor.SignInAsync(DemoAccounts.EmailOf(Role.Member), DemoAccounts.Password);
        var rows = (await visitor.PageAsync("/thread/storyboard/the-gap-in-life-expectancy-between-the-poorest-and-the-riche")).QuerySelectorAll("tr").Select(row => row.TextContent).ToList();
        Assert.Contains("in the same period last year", rows.Single(row => row.Contains("PH03", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("in the period before", rows.Single(row => row.Contains("PH01", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_partner_finds_their_own_action_with_its_story_and_no_other()
    {
        var visitor = new Visitor(product.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost") }));
        await visitor.SignInAsync(DemoAccounts.EmailOf(Role.Partner), DemoAccounts.Password);
        Assert.Contains("WPB2", (await visitor.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        var action = await visitor.PageAsync("/plans/improvement/actions/WPB2");
        Assert.True(action.QuerySelectorAll(".timeline li").Length >= 3);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.GetAsync("/plans/improvement/actions/WPB1")).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.GetAsync("/plans/highways")).StatusCode);
    }

    [Fact]
    public Task What_is_seeded_is_what_the_files_say() => LookAsync(async (_, db) =>
    {
        var data = _folder.Council;
        Assert.Equal(
            (data.Services.Count, data.Posts.Count, data.Boards.Count, data.Legend.Count, data.Posts.Count(post => !post.Vacant), data.Posts.Count(post => post.Leave is not null)),
            (await db.Services.CountAsync(Cancel), await db.Posts.CountAsync(Cancel), await db.Boards.CountAsync(Cancel), await db.Legend.CountAsync(Cancel), await db.People.CountAsync(Cancel), await db.Delegations.CountAsync(Cancel)));
        foreach (var (plan, count) in new[] { (_folder.Improvement, 44), (_folder.Highways, 26), (_folder.Childrens, 12) })
        {
            var kept = await db.Plans.AsNoTracking().SingleAsync(p => p.Code == plan.Code, Cancel);
            Assert.Equal(count, plan.Actions.Count);
            Assert.Equal(plan.Actions.Select(action => action.Code).Order(), (await db.Actions.AsNoTracking().Where(a => a.PlanId == kept.Id).Select(a => a.Code).ToListAsync(Cancel)).Order());
            Assert.Equal(1 + plan.Reviews.Count + (plan.NextVersion ? 1 : 0), kept.Versions.Count);
            Assert.Equal((plan.Board is not null, plan.Board is not null), (kept.InForce is not null, kept.PublishedAt is not null));
        }

        var stories = new[] { _folder.Improvement, _folder.Highways }.SelectMany(plan => _folder.History(plan.Code)).ToList();
        Assert.Equal(stories.Count(story => story.Evidence is not null) + stories.Sum(story => story.Judgements.Count(judgement => judgement.Evidence is not null)), await db.Evidence.CountAsync(piece => piece.ActionId != null, Cancel));
        Assert.True(await db.History.CountAsync(entry => entry.Event == "ActionUpdated" && entry.Said != null, Cancel) >= stories.Count(story => story.Act == "update"));
        Assert.Equal(stories.Count(story => story is { Act: "report", Done: false }), await db.History.CountAsync(entry => entry.Event == "RouteReported" && entry.Words.StartsWith("Report missed"), Cancel));
    });

    [Fact]
    public Task The_chain_holds_and_goes_forward_in_time_up_to_today() => LookAsync(async (_, db) =>
    {
        var entries = await db.History.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync(Cancel);
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long)n), entries.Select(entry => entry.Sequence));
        Assert.All(entries, entry => Assert.Equal(entry.Hash, HistoryHash.Of(entry)));
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Equal((pair.First.Hash, true), (pair.Second.PreviousHash, pair.First.At <= pair.Second.At)));
        Assert.InRange(entries[^1].At, product.Clock.GetUtcNow().AddDays(-9), product.Clock.GetUtcNow());
        Assert.All(Enumerable.Range(0, 10), month => Assert.Contains(entries, entry => entry.Event == "ActionUpdated" && entry.Said is not null && DateOnly.FromDateTime(entry.At.Date) is var day
            && day > TestClock.Today.AddMonths(-month - 1) && day <= TestClock.Today.AddMonths(-month)));
    });

    [Fact]
    public Task Each_approved_plan_has_something_of_everything() => LookAsync(async (_, db) =>
    {
        var today = TestClock.Today;
        var standings = await db.Standings.AsNoTracking().ToListAsync(Cancel);
        foreach (var plan in await db.Plans.AsNoTracking().Where(p => p.PublishedAt != null).ToListAsync(Cancel))
        {
            var rows = standings.Where(s => s.PlanId == plan.Id).ToList();
            Assert.Contains(rows, s => s.DaysLate(today) > 0);
            Assert.Contains(rows, s => s.Status == ActionStatus.AtRisk && s.DaysLate(today) == 0);
            Assert.Contains(rows, s => s.Status == ActionStatus.Done && !s.EvidenceNotSeen);
            Assert.Contains(rows, s => s.Status == ActionStatus.Deferred && s.Reference.Contains("minute", StringComparison.Ordinal));
            Assert.Contains(rows, s => s.Status == ActionStatus.Superseded);
            Assert.Contains(rows, s => s.AcceptanceWaits);
        }

        var improvement = (await db.Plans.AsNoTracking().SingleAsync(p => p.Code == "improvement", Cancel)).Id;
        Assert.Equal(4, standings.Count(s => s.PlanId == improvement && s.ChangeProposed));
        Assert.Equal(4, standings.Count(s => s.PlanId == improvement && s.Status == ActionStatus.NoAction));
        Assert.Equal("OWC1", Assert.Single(standings, s => s.ClosingAsked).Code);
        var silent = await db.Posts.SingleAsync(post => post.Title == "Head of Property and Facilities", Cancel);
        Assert.All(standings.Where(s => s.Posts.Contains(silent.Id)), s => Assert.InRange((product.Clock.GetUtcNow() - s.UpdatedAt!.Value).TotalDays, 99, 104));
    });

    [Fact]
    public Task What_lists_show_is_what_the_actions_say() => LookAsync(async (_, db) =>
    {
        var chart = new PostChart(await db.Posts.ToListAsync(Cancel), await db.Services.ToListAsync(Cancel));
        var standings = await db.Standings.AsNoTracking().ToDictionaryAsync(s => s.ActionId, Cancel);
        foreach (var action in await db.Actions.AsNoTracking().ToListAsync(Cancel))
        {
            var (kept, computed) = (standings[action.Id], ActionStanding.Of(action, chart));
            Assert.Equal(computed.Posts, kept.Posts);
            Assert.Equal(computed with { Posts = kept.Posts, Services = kept.Services }, kept);
        }
    });

    [Fact]
    public async Task A_second_start_changes_nothing()
    {
        async Task<int> Entries()
        {
            var count = 0;
            await LookAsync(async (_, db) => count = await db.History.CountAsync(Cancel));
            return count;
        }

        var before = await Entries();
        await using (var scope = product.Services.CreateAsyncScope()) { Assert.Null(await scope.ServiceProvider.GetRequiredService<OpenFirstTime>().RunAsync(true, Cancel)); }
        Assert.Equal(before, await Entries());
    }

    private async Task LookAsync(Func<IServiceProvider, GoldenThreadDb, Task> look)
    {
        await using var scope = product.Services.CreateAsyncScope();
        await using var all = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync(Cancel);
        all.SeesAllCouncils = true;
        scope.ServiceProvider.GetRequiredService<CouncilScope>().CouncilId = await all.Councils.IgnoreQueryFilters().Select(council => council.Id).SingleAsync(Cancel);
        await look(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<GoldenThreadDb>());
    }
}
