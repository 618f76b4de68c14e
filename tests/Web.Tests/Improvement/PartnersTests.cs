using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqlitePartnersTests(SqliteProduct product) : PartnersTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresPartnersTests(PostgresProduct product) : PartnersTests(product), IClassFixture<PostgresProduct>;

/// <summary>A partner who holds a post that leads CEB1: they see and update that and nothing else, wherever they look.</summary>
public abstract class PartnersTests(Product product) : IAsyncLifetime
{
    private const string NotTheirs = "yearly report";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
    private readonly string _name = $"P{Guid.NewGuid():N}";
    private Visitor _partner = null!;

    public async ValueTask InitializeAsync()
    {
        var (_, _, post) = await product.AddHolderAsync(_name, Role.Partner);
        await product.InScopeAsync(async (services, db) =>
        {
            var action = await db.Actions.SingleAsync(a => a.Code == "CEB1", Cancel);
            action.Definition = action.Definition with { Leads = [.. action.Definition.Leads, new Lead("The Alliance", post)] };
            await db.StandAsync(action, await db.ChartAsync(Cancel), Cancel);
            await product.CommitAsync(services, db, new ActionChanged(action.Ref, ["lead"], null));
            return 0;
        });
        _partner = product.Stranger();
        await _partner.SignInAsync($"{_name.ToLowerInvariant()}@example.org", TestCouncil.Password);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task They_see_of_a_plan_the_actions_that_their_post_leads()
    {
        foreach (var path in new[] { "/", "/plans", "/plans/plan", "/plans/plan/updates", "/plans/plan/versions", "/boards", "/reports", "/organisation/posts", $"/organisation/posts/{product.Council.HeadOfConsultation}", "/search?q=report" })
        {
            var text = (await _partner.PageAsync(path)).DocumentElement.TextContent;
            Assert.DoesNotContain(NotTheirs, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("Answer every highways letter", (await _partner.PageAsync("/plans/plan")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Answer every highways letter", (await _partner.PageAsync("/plans/plan/actions/CEB1")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var path in new[] { "/plans/plan/actions/CEA1", "/plans/plan/actions/CMA1", "/plans/plan/actions/CEA1/update", "/plans/plan/actions/CEA1/close", "/plans/plan/actions/CEA1/evidence/new" }) { Assert.Equal((path, HttpStatusCode.NotFound), (path, (await _partner.GetAsync(path)).StatusCode)); }
        Assert.Equal(HttpStatusCode.Forbidden, (await _partner.GetAsync("/plans/plan/actions/CEB1/change")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _partner.GetAsync("/history")).StatusCode);
    }

    [Fact]
    public async Task They_are_given_the_evidence_and_the_exports_of_their_own_actions_alone()
    {
        var (theirs, notTheirs) = (await SendEvidenceAsync(_partner, "CEB1"), await SendEvidenceAsync(await product.VisitAsync(Role.Lead), "CEA1"));
        Assert.Equal(HttpStatusCode.OK, (await _partner.GetAsync($"/evidence/{theirs}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _partner.GetAsync($"/evidence/{notTheirs}")).StatusCode);
        var file = JsonNode.Parse(await _partner.Client.GetStringAsync(new Uri("/plans/plan.json?history=1", UriKind.Relative), Cancel))!;
        Assert.Equal("CEB1", Assert.Single(file["actions"]!.AsArray())!["code"]!.GetValue<string>());
        Assert.DoesNotContain("Of CEA1", file.ToJsonString(), StringComparison.Ordinal);
        foreach (var format in new[] { "csv", "html" }) { Assert.DoesNotContain(NotTheirs, await _partner.Client.GetStringAsync(new Uri($"/plans/plan.{format}", UriKind.Relative), Cancel), StringComparison.OrdinalIgnoreCase); }
    }

    [Fact]
    public async Task They_update_and_judge_their_own_actions_and_a_program_of_theirs_reaches_no_further()
    {
        using var updated = await _partner.SendAsync(await _partner.PageAsync("/plans/plan/actions/CEB1/update"), "main form", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "The Alliance helps", ["Form.NextReview.Day"] = "1", ["Form.NextReview.Month"] = "2", ["Form.NextReview.Year"] = "2027" });
        Assert.Equal(HttpStatusCode.Redirect, updated.StatusCode);
        await _partner.PageAsync("/plans/plan/actions/CEB1/criteria/1");

        using var made = await _partner.SendAsync(await _partner.PageAsync("/account/tokens"), "#make", new() { ["Name"] = "Tool", ["Days"] = "90" }, at: "/account/tokens");
        using var program = product.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await _partner.ReadAsync(made)).QuerySelector("#token")!.TextContent);
        Assert.Equal("CEB1", (string?)Assert.Single((await program.GetFromJsonAsync<JsonObject>("/api/v1/plans/plan/actions", Cancel))!["actions"]!.AsArray())!["code"]);
        Assert.Equal(1, (int)(await program.GetFromJsonAsync<JsonObject>("/api/v1/plans/plan", Cancel))!["actions"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await program.GetAsync("/api/v1/plans/plan/actions/CEA1", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await SayAsync(program, "CEB1"));
        Assert.Equal(HttpStatusCode.NotFound, await SayAsync(program, "CEA1"));
    }

    private async Task<Guid> SendEvidenceAsync(Visitor visitor, string code)
    {
        var page = await visitor.PageAsync($"/plans/plan/actions/{code}/evidence/new");
        using var sent = await visitor.SendAsync(page, "main form", new() { ["Form.Title"] = $"Of {code}" }, files: form =>
        {
            form.Add(new ByteArrayContent([.. "%PDF-1.4\n"u8, .. Guid.NewGuid().ToByteArray()]), "File", "a.pdf");
            return form;
        });
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return await product.InScopeAsync(async (_, db) => (await db.Evidence.AsNoTracking().Where(e => e.Title == $"Of {code}").OrderBy(e => e.AddedAt).LastAsync(Cancel)).Id);
    }

    private static async Task<HttpStatusCode> SayAsync(HttpClient program, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/plans/plan/actions/{code}/updates") { Content = new StringContent("""{"narrative":"Said by a program.","nextReview":"2027-02-01"}""", Encoding.UTF8, "application/json") };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        using var answer = await program.SendAsync(request, Cancel);
        return answer.StatusCode;
    }
}
