using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Account;

public sealed class SqliteAccountsTests(SqliteProduct product) : AccountsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresAccountsTests(PostgresProduct product) : AccountsTests(product), IClassFixture<PostgresProduct>;

public abstract class AccountsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_administrator_can_neither_be_ended_nor_lose_the_role()
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/accounts/{product.Council.Accounts[Role.Administrator]}";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SentTo(administrator, path, "End", new() { ["Reason"] = "Leaves" }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SentTo(administrator, path, "Roles", new() { ["Roles.Chosen"] = "Clerk" }));
    }

    [Fact]
    public async Task Ending_an_account_signs_it_out_at_once_and_is_told_in_History()
    {
        var id = await SomeAccount.AddAsync(product, "leaver@example.org", Role.Clerk);
        var leaver = product.Stranger();
        await leaver.SignInAsync("leaver@example.org", TestCouncil.Password);
        var administrator = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/accounts/{id}";
        Assert.Equal(HttpStatusCode.Redirect, await SentTo(administrator, path, "End", new() { ["Reason"] = "Left the council" }));
        using var refused = await leaver.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        var told = await product.InScopeAsync((_, db) => db.History.AsNoTracking().SingleAsync(e => e.SubjectId == id && e.Event == "AccountEnded", Cancel));
        Assert.Equal("Left the council", told.Reason);
    }

    [Fact]
    public async Task Whoever_comes_back_is_invited_into_the_same_account_and_nothing_old_opens_it()
    {
        var id = await SomeAccount.AddAsync(product, "back@example.org", Role.Clerk);
        await product.InScopeAsync(async (_, db) =>
        {
            db.ApiTokens.Add(new ApiToken { Id = Guid.CreateVersion7(), CouncilId = db.CouncilId, AccountId = id, Name = "Robot", Hash = new string('b', 64), CreatedAt = DateTimeOffset.UtcNow, ExpiresAt = DateTimeOffset.UtcNow.AddDays(30) });
            return await db.SaveChangesAsync(Cancel);
        });
        var administrator = await product.VisitAsync(Role.Administrator);
        Dictionary<string, string?> invitation = new() { ["Email"] = "back@example.org", ["ShownAs"] = "Clerk to the Panel", ["Roles.Chosen"] = "Clerk" };
        using (var refused = await administrator.SendAsync(await administrator.PageAsync("/organisation/accounts/invite"), "main form", invitation))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Redirect, await SentTo(administrator, $"/organisation/accounts/{id}", "End", new() { ["Reason"] = "Left the council" }));
        using var invited = await administrator.SendAsync(await administrator.PageAsync("/organisation/accounts/invite"), "main form", invitation);
        Assert.Equal(HttpStatusCode.OK, invited.StatusCode);
        var again = await product.InScopeAsync((_, db) => db.Users.AsNoTracking().SingleAsync(a => a.Id == id, Cancel));
        Assert.Equal((null, null, "Clerk to the Panel"), (again.EndedAt, again.PasswordHash, again.ShownAs));
        Assert.NotNull((await product.InScopeAsync((_, db) => db.ApiTokens.AsNoTracking().SingleAsync(token => token.AccountId == id, Cancel))).RevokedAt);
    }

    [Fact]
    public async Task Changed_roles_hold_from_the_next_request_and_sessions_can_be_ended()
    {
        var id = await SomeAccount.AddAsync(product, "mover@example.org", Role.Administrator);
        var mover = product.Stranger();
        await mover.SignInAsync("mover@example.org", TestCouncil.Password);
        var administrator = await product.VisitAsync(Role.Administrator);
        var path = $"/organisation/accounts/{id}";
        Assert.Equal(HttpStatusCode.Redirect, await SentTo(administrator, path, "Roles", new() { ["Roles.Chosen"] = "Clerk", ["Reason"] = "Moved" }));
        using (var mayNot = await mover.GetAsync("/organisation/accounts")) { Assert.Equal(HttpStatusCode.Forbidden, mayNot.StatusCode); }
        Assert.Equal(HttpStatusCode.Redirect, await SentTo(administrator, path, "Sessions", new() { ["session"] = null }));
        using var over = await mover.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, over.StatusCode);
    }

    [Theory]
    [InlineData(Role.PerformanceOfficer)]
    [InlineData(Role.Member)]
    [InlineData(Role.Auditor)]
    public async Task Only_administrators_see_accounts(Role role)
    {
        var visitor = await product.VisitAsync(role);
        using var list = await visitor.GetAsync("/organisation/accounts");
        using var one = await visitor.GetAsync($"/organisation/accounts/{product.Council.Accounts[Role.Clerk]}");
        Assert.Equal(HttpStatusCode.Forbidden, list.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, one.StatusCode);
    }

    [Fact]
    public async Task The_pages_of_accounts_and_roles_say_what_is_so()
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        Assert.Contains("inspector@example.org", (await administrator.PageAsync("/organisation/accounts?role=Inspector")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("clerk@example.org", (await administrator.PageAsync("/organisation/accounts?role=Inspector")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Performance officer", (await administrator.PageAsync("/organisation/roles")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Where I am signed in", (await administrator.PageAsync("/account")).Body!.TextContent, StringComparison.Ordinal);
        using var none = await administrator.GetAsync($"/organisation/accounts/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task A_changed_password_ends_every_other_session_and_needs_the_present_one()
    {
        await SomeAccount.AddAsync(product, "changer@example.org", Role.Clerk);
        var (here, there) = (product.Stranger(), product.Stranger());
        await here.SignInAsync("changer@example.org", TestCouncil.Password);
        await there.SignInAsync("changer@example.org", TestCouncil.Password);
        var page = await here.PageAsync("/account/password");
        using (var wrong = await here.SendAsync(page, "main form", new() { ["CurrentPassword"] = "wrong", ["Password"] = "nine bluish herons waltz" })) { Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode); }
        using (var changed = await here.SendAsync(page, "main form", new() { ["CurrentPassword"] = TestCouncil.Password, ["Password"] = "nine bluish herons waltz" })) { Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode); }
        using (var stays = await here.GetAsync("/account")) { Assert.Equal(HttpStatusCode.OK, stays.StatusCode); }
        using var out_ = await there.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, out_.StatusCode);
    }

    private static async Task<HttpStatusCode> SentTo(Visitor visitor, string path, string handler, Dictionary<string, string?> values)
    {
        var page = await visitor.PageAsync(path);
        var form = page.QuerySelector($"form[action='?handler={handler}']:not(:has(input[name=session]))") ?? page.QuerySelector($"form[action='?handler={handler}']")!;
        form.SetAttribute("action", $"{path}?handler={handler}");
        form.Id = "this-one";
        using var answer = await visitor.SendAsync(page, "#this-one", values);
        return answer.StatusCode;
    }
}
