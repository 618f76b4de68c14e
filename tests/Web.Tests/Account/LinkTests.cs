using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Account;
using GoldenThread.Web.Plumbing.SignIn;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Account;

public sealed class SqliteLinkTests(SqliteProduct product) : LinkTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresLinkTests(PostgresProduct product) : LinkTests(product), IClassFixture<PostgresProduct>;

public abstract class LinkTests(Product product)
{
    private const string Chosen = "seven purplish otters whistle";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<string> InviteAsync(string email, params string[] roles)
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var page = await administrator.PageAsync("/organisation/accounts/invite");
        var values = new Dictionary<string, string?> { ["Email"] = email, ["ShownAs"] = "External auditor", ["Holder"] = "", ["MustUseSecondFactor"] = null };
        foreach (var role in roles) { values["Roles.Chosen"] = role; }
        using var answer = await administrator.SendAsync(page, "main form", values);
        var shown = await administrator.ReadAsync(answer);
        Assert.True(answer.IsSuccessStatusCode, shown.Body!.TextContent);
        return new Uri(shown.QuerySelector("#link")!.TextContent).PathAndQuery;
    }

    [Fact]
    public async Task An_invitation_is_shown_once_mailed_used_once_and_then_signs_in()
    {
        var link = await InviteAsync("new@example.org", "Auditor");
        var mail = await product.InScopeAsync((_, db) => db.Outbox.AsNoTracking().SingleAsync(m => m.To == "new@example.org", Cancel));
        Assert.Contains(link, mail.Body, StringComparison.Ordinal);

        var visitor = product.Stranger();
        var page = await visitor.PageAsync(link);
        using (var weak = await visitor.SendAsync(page, "main form", new() { ["Password"] = "password123456789" })) { Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode); }
        using (var set = await visitor.SendAsync(page, "main form", new() { ["Password"] = Chosen })) { Assert.Equal("/account/sign-in", set.Headers.Location?.ToString()); }
        await visitor.SignInAsync("new@example.org", Chosen);

        using var again = await product.Stranger().GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Contains("used already", await again.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var sentAgain = await product.Stranger().SendAsync(page, "main form", new() { ["Password"] = "eleven greenish badgers hum" }, at: link);
        Assert.NotEqual(HttpStatusCode.Redirect, sentAgain.StatusCode);
    }

    [Fact]
    public async Task An_invitation_expires_after_three_days_and_says_so()
    {
        var link = await InviteAsync("late@example.org", "Auditor");
        product.Clock.PutOn(TimeSpan.FromHours(73));
        using var late = await product.Stranger().GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.Contains("expired", await late.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task History_tells_of_the_invitation_without_the_address_and_without_any_secret()
    {
        await InviteAsync("private@example.org", "Auditor");
        await product.InScopeAsync(async (_, db) =>
        {
            var account = await db.Users.AsNoTracking().SingleAsync(a => a.Email == "private@example.org", Cancel);
            var told = await db.History.AsNoTracking().SingleAsync(e => e.SubjectId == account.Id, Cancel);
            var all = told.Words + told.Said + told.Before + told.After + told.SubjectName;
            Assert.Contains("\"email\":\"hmac:", told.After, StringComparison.Ordinal);
            Assert.DoesNotContain("private@", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("stamp", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("hash\"", all, StringComparison.OrdinalIgnoreCase);
            return 0;
        });
    }

    [Fact]
    public async Task An_inspector_is_not_invited_without_a_last_day()
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var page = await administrator.PageAsync("/organisation/accounts/invite");
        using var answer = await administrator.SendAsync(page, "main form", new() { ["Email"] = "inspector2@example.org", ["ShownAs"] = "Inspector", ["Roles.Chosen"] = "Inspector" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("needs a last day", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_for_a_new_password_says_the_same_to_everybody_and_mails_only_an_account()
    {
        await SomeAccount.AddAsync(product, "forgetful@example.org", Role.Clerk);
        var bodies = new List<string>();
        foreach (var email in new[] { "nobody@example.org", "forgetful@example.org" })
        {
            var visitor = product.Stranger();
            using var answer = await visitor.SendAsync(await visitor.PageAsync("/account/forgotten"), "main form", new() { ["Email"] = email });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            bodies.Add(await answer.Content.ReadAsStringAsync(Cancel));
        }

        Assert.Equal(bodies[0], bodies[1]);
        string? body = null;
        for (var tries = 0; body is null && tries < 200; tries++)
        {
            await Task.Delay(50, Cancel);
            body = await product.InScopeAsync((_, db) => db.Outbox.Where(m => m.To == "forgetful@example.org").Select(m => m.Body).SingleOrDefaultAsync(Cancel));
        }

        Assert.NotNull(body);
        Assert.False(await product.InScopeAsync((_, db) => db.Outbox.AnyAsync(m => m.To == "nobody@example.org", Cancel)));
        var link = body.Split('\n').Single(line => line.StartsWith("http", StringComparison.Ordinal));
        Assert.Contains("Choose a password", (await product.Stranger().PageAsync(new Uri(link).PathAndQuery)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_from_elsewhere_is_its_issuer_and_subject_never_its_address()
    {
        var link = await InviteAsync("linked@example.org", "Auditor");
        var token = link[AccountLinks.Path.Length..];
        var identity = new ExternalIdentity("https://id.example", "subject-1", "L", "linked@example.org", ["mfa"]);
        await product.InScopeAsync(async (services, _) =>
        {
            var elsewhere = services.GetRequiredService<LinkElsewhere>();
            Assert.Null(await elsewhere.FindAsync(identity, Cancel));
            var (account, problem) = await elsewhere.RunAsync(token, identity, Guid.CreateVersion7(), Cancel);
            Assert.Null(problem);
            Assert.Equal(account, (await elsewhere.FindAsync(identity, Cancel))?.Id);
            Assert.Null(await elsewhere.FindAsync(identity with { Issuer = "https://other.example" }, Cancel));
            Assert.Null(await elsewhere.FindAsync(identity with { Subject = "subject-2" }, Cancel));
            Assert.NotNull((await elsewhere.RunAsync(token, identity with { Subject = "subject-3" }, Guid.CreateVersion7(), Cancel)).Problem);
            return 0;
        });
    }
}
