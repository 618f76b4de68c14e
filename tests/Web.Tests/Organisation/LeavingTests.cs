using System.Net;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.SignIn;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Organisation;

public sealed class SqliteLeavingTests(SqliteProduct product) : LeavingTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresLeavingTests(PostgresProduct product) : LeavingTests(product), IClassFixture<PostgresProduct>;

/// <summary>Leavers with a last day to come, who may record them, what is left of their posts, and whoever comes after them.</summary>
public abstract class LeavingTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Submission By(Web.Plumbing.Desk.Desk desk, string? reason = "Because") => new(desk.Actor with { Reason = reason }, Guid.CreateVersion7());

    private Task<IReadOnlyList<Domain.Basics.Problem>> LeaveAsync(Role recorder, Guid person, int inDays) =>
        product.AsAsync(recorder, (services, _, desk) => services.GetRequiredService<RecordLeaver>().RunAsync(person, TestClock.Today.AddDays(inDays), By(desk), Cancel));

    private Task<T> AsAdministratorAsync<T>(Func<IServiceProvider, Submission, Task<T>> work) => product.AsAsync(Role.Administrator, (services, _, desk) => work(services, By(desk)));

    /// <summary>Makes CEA1 led by a post that has accepted it, as the only lead or besides its own.</summary>
    private Task LedByAsync(Guid post, string code = "CEA1") => product.InScopeAsync(async (services, db) =>
    {
        var action = await db.Actions.SingleAsync(a => a.Code == code, Cancel);
        action.Definition = action.Definition with { Leads = [.. action.Definition.Leads, new Lead("New lead", post)] };
        action.Progress = action.Progress with { AcceptedBy = new Dictionary<Guid, DateOnly>(action.Progress.AcceptedBy) { [post] = TestClock.Today } };
        await db.StandAsync(action, await db.ChartAsync(Cancel), Cancel);
        await product.CommitAsync(services, db, new ActionChanged(action.Ref, ["lead"], null));
        return 0;
    });

    private Task<bool> HasAcceptedAsync(Guid post) => product.InScopeAsync(async (_, db) => (await db.Actions.AsNoTracking().SingleAsync(a => a.Code == "CEA1", Cancel)).Progress.AcceptedBy.ContainsKey(post));

    [Fact]
    public async Task Until_their_last_day_is_over_they_sign_in_by_every_way_and_their_account_can_be_changed()
    {
        var (account, person, _) = await product.AddHolderAsync("Lily", Role.Clerk);
        var identity = new ExternalIdentity("https://login.example.org", "lily", "Lily", null, []);
        await product.InScopeAsync(async (_, db) =>
        {
            db.UserLogins.Add(new IdentityUserLogin<Guid> { UserId = account, LoginProvider = identity.Issuer, ProviderKey = $"{db.CouncilId:N}/{identity.Subject}" });
            db.ApiTokens.Add(new ApiToken { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, AccountId = account, Name = "Tool", Hash = Web.Plumbing.Desk.BearerToken.Hash("gt_lily"), CreatedAt = product.Clock.GetUtcNow(), ExpiresAt = product.Clock.GetUtcNow().AddDays(300) });
            return await db.SaveChangesAsync(Cancel);
        });
        Assert.Empty(await LeaveAsync(Role.Administrator, person, 10));

        var leaver = product.Stranger();
        await leaver.SignInAsync("lily@example.org", TestCouncil.Password);
        await leaver.PageAsync("/account");
        Assert.Equal(account, (await AsAdministratorAsync((services, _) => services.GetRequiredService<LinkElsewhere>().FindAsync(identity, Cancel)))?.Id);
        Assert.Equal(HttpStatusCode.OK, await ByTokenAsync());
        Assert.Null((await AsAdministratorAsync((services, by) => services.GetRequiredService<MakeLink>().RunAsync(account, new Uri("http://localhost"), by, Cancel))).Problem);
        Assert.Empty(await AsAdministratorAsync((services, by) => services.GetRequiredService<ChangeRoles>().RunAsync(account, [new RoleGrant(Role.Scrutiny)], false, by, Cancel)));
        Assert.Contains("in use until the end of 3 December 2026", (await (await product.VisitAsync(Role.Administrator)).PageAsync($"/organisation/accounts/{account}")).Body!.TextContent, StringComparison.Ordinal);

        // Brought forward: from now on nothing lets them in.
        Assert.Null(await AsAdministratorAsync((services, by) => services.GetRequiredService<EndAccount>().RunAsync(account, by, Cancel)));
        Assert.Equal(HttpStatusCode.Redirect, (await leaver.GetAsync("/account")).StatusCode);
        Assert.Null(await AsAdministratorAsync((services, _) => services.GetRequiredService<LinkElsewhere>().FindAsync(identity, Cancel)));
        Assert.Equal(HttpStatusCode.Unauthorized, await ByTokenAsync());
        Assert.Equal("This account was ended already", (await AsAdministratorAsync((services, by) => services.GetRequiredService<EndAccount>().RunAsync(account, by, Cancel)))!.Message);
    }

    private async Task<HttpStatusCode> ByTokenAsync()
    {
        using var program = product.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        program.DefaultRequestHeaders.Authorization = new("Bearer", "gt_lily");
        using var answer = await program.GetAsync(new Uri("/api/v1/plans", UriKind.Relative), Cancel);
        return answer.StatusCode;
    }

    [Fact]
    public async Task Recording_a_leaver_ends_no_last_administrator_and_only_an_administrator_ends_another()
    {
        var (_, second, _) = await product.AddHolderAsync("Ada", Role.Administrator);
        Assert.StartsWith("They are an administrator", Assert.Single(await LeaveAsync(Role.PerformanceOfficer, second, 5)).Message, StringComparison.Ordinal);
        Assert.False(await product.InScopeAsync((_, db) => db.People.AnyAsync(p => p.Id == second && p.LeftOn != null, Cancel)));

        // The others leave first: then she is the last.
        await product.InScopeAsync(async (_, db) => await db.Users.Where(a => a.Id == product.Council.Accounts[Role.Administrator]).ExecuteUpdateAsync(set => set.SetProperty(a => a.EndedAt, product.Clock.GetUtcNow().AddDays(300)), Cancel));
        Assert.StartsWith("They are the last administrator", Assert.Single(await LeaveAsync(Role.Administrator, second, 5)).Message, StringComparison.Ordinal);
        await product.InScopeAsync(async (_, db) => await db.Users.Where(a => a.Id == product.Council.Accounts[Role.Administrator]).ExecuteUpdateAsync(set => set.SetProperty(a => a.EndedAt, (DateTimeOffset?)null), Cancel));
        Assert.Empty(await LeaveAsync(Role.Administrator, second, 5));
    }

    [Fact]
    public async Task Whoever_comes_after_a_leaver_is_asked_to_accept_and_so_is_whoever_a_spreadsheet_appoints()
    {
        var (_, person, post) = await product.AddHolderAsync("Max", Role.Lead);
        await LedByAsync(post);
        Assert.Empty(await LeaveAsync(Role.Administrator, person, -1));
        Assert.True(await HasAcceptedAsync(post));
        Assert.Empty(await AsAdministratorAsync((services, by) => services.GetRequiredService<AppointHolder>().RunAsync(post, null, "Nora New", null, TestClock.Today, false, by, Cancel)));
        Assert.False(await HasAcceptedAsync(post));

        var (_, _, other) = await product.AddHolderAsync("Otto", Role.Lead);
        await LedByAsync(other);
        var visitor = await product.VisitAsync(Role.Administrator);
        using var seen = await visitor.SendAsync(await visitor.PageAsync("/organisation/read"), "main form", files: form =>
        {
            form.Add(new ByteArrayContent("Service,Post,Holder\nConsultation,Post of Otto,Petra Press\n"u8.ToArray()), "Spreadsheet", "organisation.csv");
            return form;
        });
        using var agreed = await visitor.SendAsync(await visitor.ReadAsync(seen), "main form[action*=Agree]", at: "/organisation/read");
        Assert.Equal(HttpStatusCode.Redirect, agreed.StatusCode);
        Assert.False(await HasAcceptedAsync(other));
    }

    [Fact]
    public async Task A_post_named_only_in_an_undone_plan_can_be_ended()
    {
        var (_, person, post) = await product.AddHolderAsync("Una", Role.Lead);
        var plan = await product.InScopeAsync(async (services, db) =>
        {
            var undone = new Plan { Id = Guid.CreateVersion7(), Code = "undone", Title = "Read by mistake", Versions = [new PlanVersion { Label = "1", State = PlanState.Draft }] };
            var action = new ImprovementAction { Id = Guid.CreateVersion7(), PlanId = undone.Id, Code = "U1", Order = 1, Definition = new ActionDefinition { Action = "Nothing", Leads = [new Lead("Una", post)] } };
            db.AddRange(undone, action);
            await db.StandAsync(action, await db.ChartAsync(Cancel), Cancel);
            await product.CommitAsync(services, db, new PlanAdded(undone.Ref, undone.Title, 1, null));
            return undone;
        });
        Assert.Empty(await LeaveAsync(Role.Administrator, person, -1));
        Task<IReadOnlyList<Domain.Basics.Problem>> EndAsync() => AsAdministratorAsync((services, by) => services.GetRequiredService<EndPost>().RunAsync(post, TestClock.Today, by, Cancel));
        Assert.Contains("action U1", Assert.Single(await EndAsync()).Message, StringComparison.Ordinal);
        await product.InScopeAsync(async (services, db) =>
        {
            (await db.Plans.SingleAsync(p => p.Id == plan.Id, Cancel)).UndoneAt = product.Clock.GetUtcNow();
            await product.CommitAsync(services, db, new ImportUndone(plan.Ref, "Wrong"));
            return 0;
        });
        Assert.Empty(await EndAsync());
    }

    [Fact]
    public async Task Actions_led_through_a_class_are_listed_apart_and_stop_no_hand_over()
    {
        var (_, _, post) = await product.AddHolderAsync("Vera", Role.Lead);
        await product.InScopeAsync(async (services, db) =>
        {
            (await db.Posts.SingleAsync(p => p.Id == post, Cancel)).Classes = ["Managers"];
            var action = await db.Actions.SingleAsync(a => a.Code == "CEB1", Cancel);
            action.Definition = action.Definition with { Leads = [.. action.Definition.Leads, new Lead("Managers", PostClass: "Managers")] };
            await db.StandAsync(action, await db.ChartAsync(Cancel), Cancel);
            await product.CommitAsync(services, db, new ActionChanged(action.Ref, ["lead"], null));
            return 0;
        });
        await LedByAsync(post);
        var visitor = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/posts/{post}/hand-over";
        var page = await visitor.PageAsync(path);
        Assert.Contains("CEA1", Assert.Single(page.QuerySelectorAll("[name=Actions]")).ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("CEB1", page.QuerySelector("section[aria-labelledby=class-h]")!.TextContent, StringComparison.Ordinal);
        using var sent = await visitor.SendAsync(page, "main form", new() { ["To"] = product.Council.HeadOfHighways.ToString(), ["Reason"] = "Leaves" }, at: path);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Contains("No open action names this post", (await visitor.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);
    }
}
