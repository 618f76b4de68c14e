using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteUsingTheInterfaceTests(SqliteProduct product) : UsingTheInterfaceTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresUsingTheInterfaceTests(PostgresProduct product) : UsingTheInterfaceTests(product), IClassFixture<PostgresProduct>;

public abstract class UsingTheInterfaceTests(Product product)
{
    private const string Updates = "/api/v1/plans/plan/actions/CEA1/updates";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<(HttpClient Client, Visitor Owner)> ProgramAsync(Role role)
    {
        var owner = await product.VisitAsync(role);
        using var made = await owner.SendAsync(await owner.PageAsync("/account/tokens"), "#make", new() { ["Name"] = "Reporting tool", ["Days"] = "90" }, at: "/account/tokens");
        var page = await owner.ReadAsync(made);
        var client = product.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("http://localhost"), HandleCookies = false });
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", page.QuerySelector("#token")!.TextContent);
        return (client, owner);
    }

    private static async Task<HttpResponseMessage> SayAsync(HttpClient client, string body, Guid? key = null, string path = Updates)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", (key ?? Guid.CreateVersion7()).ToString());
        return await client.SendAsync(request, Cancel);
    }

    [Fact]
    public async Task A_program_reads_what_its_account_reads()
    {
        var (client, _) = await ProgramAsync(Role.Member);
        Assert.Equal("plan", (string?)(await client.GetFromJsonAsync<JsonArray>("/api/v1/plans", Cancel))![0]!["code"]);
        Assert.Equal(3, (int)(await client.GetFromJsonAsync<JsonObject>("/api/v1/plans/plan", Cancel))!["actions"]!);
        var rows = (await client.GetFromJsonAsync<JsonObject>("/api/v1/plans/plan/actions?category=B", Cancel))!;
        Assert.Equal((3, 1), ((int)rows["total"]!, (int)rows["matching"]!));
        var action = (await client.GetFromJsonAsync<JsonObject>("/api/v1/plans/plan/actions/CEA1", Cancel))!;
        Assert.Equal("All directorates record each consultation", (string?)action["criteria"]![0]!["words"]);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/plans/plan/actions/NOPE", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SayAsync(client, "{}")).StatusCode);
    }

    [Fact]
    public async Task An_update_is_made_once_however_often_it_is_sent()
    {
        var (client, _) = await ProgramAsync(Role.Lead);
        var key = Guid.CreateVersion7();
        const string body = """{"status":"OnTrack","narrative":"Said by a program."}""";
        using var first = await SayAsync(client, body, key);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        var before = await product.InScopeAsync((_, db) => db.History.CountAsync(Cancel));
        using var second = await SayAsync(client, body, key);
        Assert.True((bool)(await second.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["repeated"]!);
        Assert.Equal(before, await product.InScopeAsync((_, db) => db.History.CountAsync(Cancel)));
        using var other = await SayAsync(client, """{"status":"OnTrack","narrative":"Something else."}""", key);
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Equal("application/problem+json", other.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_is_wrong_with_an_update_is_said_field_by_field()
    {
        var (client, _) = await ProgramAsync(Role.Lead);
        using var refused = await SayAsync(client, """{"status":"AtRisk"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("finish", (string?)(await refused.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["errors"]!["expectedFinish"]![0], StringComparison.Ordinal);
        using var stale = await SayAsync(client, """{"status":"OnTrack","narrative":"x","version":99999}""");
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        foreach (var body in new[] { "", "[]", "null", """{"status":7}""", """{"status":"Fine"}""", """{"statuss":"OnTrack"}""", """{"version":"1"}""" })
        {
            using var bad = await SayAsync(client, body);
            Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        }

        using var keyless = await client.PostAsJsonAsync(Updates, new { status = "OnTrack" }, Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, keyless.StatusCode);
        using var notTheirs = await SayAsync(client, """{"status":"OnTrack"}""", path: "/api/v1/plans/plan/actions/CEB1/updates");
        Assert.Equal(HttpStatusCode.Forbidden, notTheirs.StatusCode);
    }

    [Fact]
    public async Task A_token_opens_no_page_a_cookie_changes_nothing_here_and_an_ended_token_is_worth_nothing()
    {
        var (client, owner) = await ProgramAsync(Role.Lead);
        Assert.NotEqual(HttpStatusCode.OK, (await client.GetAsync("/plans/plan", Cancel)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await client.GetAsync("/account/tokens", Cancel)).StatusCode);
        using var byCookie = await SayAsync(owner.Client, """{"status":"OnTrack","narrative":"forged"}""");
        Assert.Equal(HttpStatusCode.Forbidden, byCookie.StatusCode);
        using var unknown = product.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        unknown.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "gt_nothing");
        Assert.Equal(HttpStatusCode.Unauthorized, (await unknown.GetAsync("/api/v1/plans", Cancel)).StatusCode);

        using var ended = await owner.SendAsync(await owner.PageAsync("/account/tokens"), "main table form", at: "/account/tokens?handler=Revoke");
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/plans", Cancel)).StatusCode);
        var kept = await product.InScopeAsync((_, db) => db.ApiTokens.AsNoTracking().OrderBy(t => t.CreatedAt).LastAsync(Cancel));
        Assert.Equal(64, kept.Hash.Length);
        Assert.DoesNotContain(client.DefaultRequestHeaders.Authorization!.Parameter!, await product.InScopeAsync(async (_, db) => string.Concat(await db.History.Select(h => h.After).ToListAsync(Cancel))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_interface_describes_itself_with_numbers_that_are_numbers()
    {
        using var client = product.CreateClient();
        var api = await client.GetFromJsonAsync<JsonObject>("/openapi/v1.json", Cancel);
        Assert.NotNull(api!["paths"]!["/api/v1/plans/{plan}/actions/{code}/updates"]);
        Assert.Equal("integer", (string?)api["components"]!["schemas"]!["ActionRow"]!["properties"]!["daysLate"]!["type"]);
    }
}
