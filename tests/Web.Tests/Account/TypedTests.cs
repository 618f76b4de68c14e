using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Account;

public sealed class SqliteTypedTests(SqliteProduct product) : TypedTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresTypedTests(PostgresProduct product) : TypedTests(product), IClassFixture<PostgresProduct>;

public abstract class TypedTests(Product product)
{
    private async Task<(Visitor Visitor, HttpResponseMessage Ended)> SendLateAsync(string email)
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var page = await administrator.PageAsync("/organisation/accounts/invite");
        product.Clock.PutOn(TimeSpan.FromHours(3));
        return (administrator, await administrator.SendAsync(page, "main form", new() { ["Email"] = email, ["ShownAs"] = "External auditor", ["Roles.Chosen"] = "Auditor" }));
    }

    [Fact]
    public async Task A_form_sent_after_its_session_ended_is_kept_and_sent_after_signing_in()
    {
        var (visitor, ended) = await SendLateAsync("kept@example.org");
        Assert.Equal(HttpStatusCode.Unauthorized, ended.StatusCode);
        var page = await visitor.ReadAsync(ended);
        using var wrong = await visitor.SendAsync(page, "#sign-in", new() { ["Email"] = TestCouncil.EmailOf(Role.Administrator), ["Password"] = "mistyped" });
        using var signedIn = await visitor.SendAsync(await visitor.ReadAsync(wrong), "main form", new() { ["Email"] = TestCouncil.EmailOf(Role.Administrator), ["Password"] = TestCouncil.Password });
        var offer = await visitor.ReadAsync(signedIn);
        Assert.Contains("kept@example.org", offer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var sent = await visitor.SendAsync(offer, "#typed");
        Assert.Contains("kept@example.org is invited", (await visitor.ReadAsync(sent)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_one_person_typed_is_not_offered_to_another()
    {
        var (visitor, ended) = await SendLateAsync("hidden@example.org");
        using var other = await visitor.SendAsync(await visitor.ReadAsync(ended), "#sign-in", new() { ["Email"] = TestCouncil.EmailOf(Role.Clerk), ["Password"] = TestCouncil.Password });
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task A_form_from_a_browser_without_a_session_is_not_kept()
    {
        using var answer = await product.Stranger().Client.PostAsync("/organisation/accounts/invite", new FormUrlEncodedContent([new("Email", "x@example.org")]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("x@example.org", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
