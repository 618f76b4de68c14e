using System.Net;
using System.Text.RegularExpressions;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Account;

public sealed class SqliteSigningInTests(SqliteProduct product) : SigningInTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSigningInTests(PostgresProduct product) : SigningInTests(product), IClassFixture<PostgresProduct>;

public abstract partial class SigningInTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        await SomeAccount.AddAsync(product, "known@example.org", Role.Clerk);
        using var wrong = await product.Stranger().TryAsync("known@example.org", "not the password at all");
        using var unknown = await product.Stranger().TryAsync("other@example.org", "not the password at all");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(wrong.StatusCode, unknown.StatusCode);
        Assert.Equal(Bare(await wrong.Content.ReadAsStringAsync(Cancel)), Bare(await unknown.Content.ReadAsStringAsync(Cancel)));
    }

    [Fact]
    public async Task Each_sign_in_gets_a_session_of_its_own_and_the_one_before_is_refused()
    {
        await SomeAccount.AddAsync(product, "twice@example.org", Role.Clerk);
        var visitor = product.Stranger();
        using var first = await visitor.TryAsync("twice@example.org", TestCouncil.Password);
        using var second = await visitor.TryAsync("twice@example.org", TestCouncil.Password);
        var (before, after) = (SomeAccount.CookiesOf(first), SomeAccount.CookiesOf(second));
        Assert.NotEqual(before, after);
        using var old = await product.Stranger(cookie: before).GetAsync("/account");
        using var present = await product.Stranger(cookie: after).GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, old.StatusCode);
        Assert.Equal(HttpStatusCode.OK, present.StatusCode);
    }

    [Fact]
    public async Task A_cookie_is_worth_nothing_after_signing_out()
    {
        await SomeAccount.AddAsync(product, "out@example.org", Role.Clerk);
        var visitor = product.Stranger();
        using var signedIn = await visitor.TryAsync("out@example.org", TestCouncil.Password);
        var cookie = SomeAccount.CookiesOf(signedIn);
        using var signedOut = await visitor.SendAsync(await visitor.PageAsync("/account/sign-out"), "main form");
        Assert.Equal(HttpStatusCode.Redirect, signedOut.StatusCode);
        using var replayed = await product.Stranger(cookie: cookie).GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, replayed.StatusCode);
    }

    [Fact]
    public async Task An_ended_account_is_refused_at_its_next_request_and_roles_are_those_of_this_moment()
    {
        var id = await SomeAccount.AddAsync(product, "live@example.org", Role.Administrator);
        var visitor = product.Stranger();
        await visitor.SignInAsync("live@example.org", TestCouncil.Password);
        using (var may = await visitor.GetAsync("/organisation/accounts")) { Assert.Equal(HttpStatusCode.OK, may.StatusCode); }

        await product.InScopeAsync(async (_, db) =>
        {
            (await db.Users.SingleAsync(a => a.Id == id, Cancel)).Roles = [new RoleGrant(Role.Clerk)];
            return await db.SaveChangesAsync(Cancel);
        });
        using (var mayNot = await visitor.GetAsync("/organisation/accounts")) { Assert.Equal(HttpStatusCode.Forbidden, mayNot.StatusCode); }

        await product.InScopeAsync((_, db) => db.Users.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.EndedAt, DateTimeOffset.UnixEpoch), Cancel));
        using var ended = await visitor.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        using var again = await product.Stranger().TryAsync("live@example.org", TestCouncil.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("/%2f%2fevil.example")]
    [InlineData("/x\r\nSet-Cookie: a=b")]
    public async Task Signing_in_leads_nowhere_but_within_this_site(string back)
    {
        using var answer = await product.Stranger().TryAsync(TestCouncil.EmailOf(Role.Member), TestCouncil.Password, back);
        Assert.Equal("/", answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/account/sign-out")]
    [InlineData("/account/password")]
    [InlineData("/organisation/accounts/invite")]
    [InlineData("/account?handler=End")]
    public async Task A_form_that_is_not_ours_is_refused_and_says_what_became_of_it(string path)
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        using var forged = await administrator.Client.PostAsync(path, new FormUrlEncodedContent([new("Email", "x@example.org")]), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Contains("press Back", await forged.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_eleventh_wrong_try_waits_and_others_at_the_same_address_do_not()
    {
        await SomeAccount.AddAsync(product, "guessed@example.org", Role.Clerk);
        for (var tries = 0; tries < 10; tries++)
        {
            using var wrong = await product.Stranger().TryAsync("guessed@example.org", $"guess number {tries}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var waits = await product.Stranger().TryAsync("guessed@example.org", TestCouncil.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, waits.StatusCode);
        Assert.InRange(waits.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 300);
        using var other = await product.Stranger().TryAsync(TestCouncil.EmailOf(Role.Clerk), TestCouncil.Password);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task Over_https_every_cookie_belongs_to_this_host_alone()
    {
        var visitor = product.Stranger("https://localhost");
        using var answer = await visitor.TryAsync(TestCouncil.EmailOf(Role.Member), TestCouncil.Password);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Plain_http_is_refused_except_on_ones_own_machine()
    {
        using var answer = await product.Stranger("http://council.example").GetAsync("/account/sign-in");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_two_hours_without_use_and_after_twelve_in_any_case()
    {
        var idle = await product.VisitAsync(Role.Auditor);
        product.Clock.PutOn(TimeSpan.FromMinutes(121));
        using (var ended = await idle.GetAsync("/account")) { Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode); }

        var busy = await product.VisitAsync(Role.Auditor);
        for (var hour = 0; hour < 11; hour++)
        {
            product.Clock.PutOn(TimeSpan.FromMinutes(62));
            using var used = await busy.GetAsync("/account");
            Assert.Equal(HttpStatusCode.OK, used.StatusCode);
        }

        product.Clock.PutOn(TimeSpan.FromMinutes(62));
        using var over = await busy.GetAsync("/account");
        Assert.Equal(HttpStatusCode.Redirect, over.StatusCode);
    }

    private static string Bare(string html) => Hidden().Replace(html, "").Replace("known@example.org", "", StringComparison.Ordinal).Replace("other@example.org", "", StringComparison.Ordinal);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
