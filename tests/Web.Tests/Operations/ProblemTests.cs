using System.Net;
using System.Text.Json;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteProblemTests(SqliteProduct product) : ProblemTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresProblemTests(PostgresProduct product) : ProblemTests(product), IClassFixture<PostgresProduct>
{
    [Fact]
    public async Task A_database_that_cannot_be_reached_is_said_in_words_and_nothing_typed_is_lost()
    {
        await using var other = new PostgresProduct();
        await other.InitializeAsync();
        var visitor = await other.VisitAsync(Role.Clerk);
        var page = await visitor.PageAsync("/account/password");
        var name = new NpgsqlConnectionStringBuilder(other.Services.GetRequiredService<SiteOptions>().Database).Database;
        var server = await PostgresServer.RunningAsync();
        await server.ExecuteAsync($"alter database {name} allow_connections false");
        await server.ExecuteAsync($"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{name}'");

        using var answer = await visitor.SendAsync(page, "main form", new() { ["Password"] = "typed" });
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("press Back", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Npgsql", html, StringComparison.Ordinal);
        using var ready = await visitor.GetAsync("/health/ready");
        Assert.Equal("not reached", JsonDocument.Parse(await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("database").GetString());
        await server.ExecuteAsync($"alter database {name} allow_connections true");
        using var healed = await visitor.GetAsync("/account");
        Assert.Equal(HttpStatusCode.OK, healed.StatusCode);
    }
}

public abstract class ProblemTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_character_that_no_text_holds_is_no_fault_of_ours_wherever_it_is_put()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        foreach (var path in new[] { "/plans/read?plan=a%00b", "/search?q=a%00b", "/plans/plan?words=a%00b&lead=a%00b", "/views/new?address=a%00b" })
        {
            using var answer = await officer.GetAsync(path);
            Assert.True((int)answer.StatusCode < 500, $"{path}: {(int)answer.StatusCode}");
        }

        var lead = await product.VisitAsync(Role.Lead);
        using var sent = await lead.SendAsync(await lead.PageAsync("/plans/plan/actions/CEA1/update"), "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "a\0b" });
        Assert.True((int)sent.StatusCode < 500, $"{(int)sent.StatusCode}");
    }

    [Theory]
    [InlineData("/no-such-page", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/problem", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/problem?status=500", HttpStatusCode.NotFound, "There is nothing here")]
    public async Task A_page_that_is_not_there_says_so_with_a_reference(string path, HttpStatusCode status, string words)
    {
        using var answer = await product.Stranger().GetAsync(path);
        var html = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.Contains("Reference:", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" at GoldenThread.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_by_roles_says_whom_to_ask()
    {
        var member = await product.VisitAsync(Role.Member);
        using var answer = await member.GetAsync("/organisation/accounts");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Your roles do not let you", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_interface_for_programs_gets_problems_as_problems()
    {
        using var answer = await product.Stranger().GetAsync("/api/none-such");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(404, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Health_is_answered_to_anybody_without_details()
    {
        using var live = await product.Stranger("http://10.0.0.1").GetAsync("/health/live");
        using var ready = await product.Stranger().GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal("""{"ready":true,"database":"reached"}""", await ready.Content.ReadAsStringAsync(Cancel));
    }
}
