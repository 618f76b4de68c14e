using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteKeepingUpTests(SqliteProduct product) : KeepingUpTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresKeepingUpTests(PostgresProduct product) : KeepingUpTests(product), IClassFixture<PostgresProduct>;

/// <summary>The feed of changes, the description of the interface, and who runs the tokens.</summary>
public abstract class KeepingUpTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_reads_every_change_once_from_where_it_left_off()
    {
        await product.Council.WeaveAsync(product);
        var program = await product.ProgramAsync(Role.Auditor, [KeyRoom.History, KeyRoom.Drafts], mayWrite: false);
        List<long> places = [];
        long after = 0;
        for (var more = true; more;)
        {
            var answer = await program.ReadAsync($"/api/v1/changes?after={after}&size=7");
            places.AddRange(answer["changes"]!.AsArray().Select(change => (long)change!["place"]!));
            (after, more) = ((long)answer["upTo"]!, (bool)answer["isMore"]!);
        }

        var head = await product.InScopeAsync((_, db) => db.History.MaxAsync(entry => entry.Sequence, Cancel));
        Assert.Equal(Enumerable.Range(1, (int)head).Select(place => (long)place), places);
        Assert.Equal(head, after);
        Assert.Empty((await program.ReadAsync($"/api/v1/changes?after={after}"))["changes"]!.AsArray());
        var aims = (await program.ReadAsync("/api/v1/changes?kind=aim"))["changes"]!.AsArray();
        Assert.Contains(aims, change => (string?)change!["event"] == "AimWritten" && (string?)change["name"] == "Heard");
        Assert.Equal(HttpStatusCode.BadRequest, await program.StatusAsync("/api/v1/changes?after=-1"));
        Assert.Equal(HttpStatusCode.Forbidden, await (await product.ProgramAsync(Role.Member)).StatusAsync("/api/v1/changes"));
    }

    [Fact]
    public async Task An_inspector_reads_no_change_of_what_is_exempt_held_back_or_under_embargo()
    {
        await product.Council.PublishAsync(product);
        await product.Council.EngageAsync(product);
        await product.Council.DeliverAsync(product);
        var exempt = await ExemptRiskAsync();
        var unagreed = await UnagreedAimAsync();
        var changes = (await (await product.ProgramAsync(Role.Inspector)).ReadAsync("/api/v1/changes?size=1000"))["changes"]!.AsArray();
        foreach (var kind in new[] { "publication", "member question", "proposal", "link", "case", "meeting", "return", "evidence" }) { Assert.DoesNotContain(changes, change => (string?)change!["kind"] == kind); }
        Assert.DoesNotContain(changes, change => (Guid)change!["id"]! == exempt || (Guid)change["id"]! == unagreed);
        // Those who read what is exempt and what is not agreed are told of both.
        var officer = (await (await product.ProgramAsync(Role.Auditor)).ReadAsync("/api/v1/changes?size=1000"))["changes"]!.AsArray();
        foreach (var kept in new[] { exempt, unagreed }) { Assert.Contains(officer, change => (Guid)change!["id"]! == kept); }
        Assert.Contains(changes, change => (string?)change!["kind"] == "risk");
        var kinds = changes.Select(change => (string?)change!["kind"]).Distinct().ToList();
        var page = (await (await product.VisitAsync(Role.Inspector)).PageAsync("/history")).Body!.TextContent;
        Assert.DoesNotContain("publication Publication", page, StringComparison.Ordinal);
        Assert.Contains("programme", kinds);
    }

    private async Task<Guid> ExemptRiskAsync()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await officer.SendAsync("/delivery/risks/new", "", new() { ["Form.Event"] = "A settlement", ["Form.Cause"] = "A claim", ["Form.Effect"] = "It is paid", ["Form.Kind"] = "Delivery", ["Form.OwnerPostId"] = $"{product.Council.HeadOfHighways}", ["Form.Likelihood"] = "2", ["Form.Impact"] = "2", ["Form.ExemptBecause"] = "It names a claimant" });
        return await product.InScopeAsync((_, db) => db.Risks.Where(risk => risk.ExemptBecause != "").Select(risk => risk.Id).SingleAsync(Cancel));
    }

    private async Task<Guid> UnagreedAimAsync()
    {
        var officer = await product.ProgramAsync(Role.PerformanceOfficer);
        await officer.ChangeAsync("/api/v1/thread/plans", new { title = "Not agreed yet", kind = "Strategy", owner = "Head of Consultation" });
        var (status, aim, _) = await officer.ChangeAsync("/api/v1/thread/plans/not-agreed-yet/aims", new { kind = "Objective", title = "Close the depot", owner = "Head of Consultation" });
        Assert.Equal(HttpStatusCode.Created, status);
        return (Guid)aim!["id"]!;
    }

    [Fact]
    public async Task The_description_names_every_route_with_its_errors()
    {
        var description = await product.CreateClient().ReadAsync("/openapi/v1.json");
        var paths = description["paths"]!.AsObject();
        foreach (var path in new[] { "/api/v1/thread/records", "/api/v1/thread/links", "/api/v1/thread/aims/{aim}", "/api/v1/thread/plans/{councilPlan}", "/api/v1/thread/scorecard", "/api/v1/reports/calendar", "/api/v1/money", "/api/v1/money/extracts", "/api/v1/questions", "/api/v1/proposals", "/api/v1/changes", "/api/v1/publications", "/public/priorities.json" }) { Assert.True(paths.ContainsKey(path), path); }
        Assert.Empty(from path in paths from operation in path.Value!.AsObject() where string.IsNullOrWhiteSpace((string?)operation.Value!["summary"]) select $"{operation.Key} {path.Key}");
        Assert.Contains(description["paths"]!["/api/v1/thread/links"]!["post"]!["responses"]!.AsObject(), answer => answer.Key == "422");
    }

    [Fact]
    public async Task Who_runs_accounts_sees_every_programs_token_with_its_reach_and_ends_it()
    {
        var program = await product.ProgramAsync(Role.Lead, [KeyRoom.Plans], mayWrite: false);
        Assert.Equal(HttpStatusCode.OK, await program.StatusAsync("/api/v1/plans"));
        var administrator = await product.VisitAsync(Role.Administrator);
        var page = await administrator.PageAsync("/organisation/accounts/tokens");
        var row = page.QuerySelectorAll("tbody tr").First(each => each.TextContent.Contains("Reads plans and actions", StringComparison.Ordinal));
        using (var ended = await administrator.SendAsync(page, $"form:has([value='{row.QuerySelector("[name=Id]")!.GetAttribute("value")}'])")) { Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode); }
        Assert.Equal(HttpStatusCode.Unauthorized, await program.StatusAsync("/api/v1/plans"));
        Assert.Contains("Ended", (await administrator.PageAsync("/organisation/accounts/tokens")).Body!.TextContent, StringComparison.Ordinal);
        using var officer = await (await product.VisitAsync(Role.PerformanceOfficer)).GetAsync("/organisation/accounts/tokens");
        Assert.Equal(HttpStatusCode.Forbidden, officer.StatusCode);
    }

    [Fact]
    public async Task A_token_that_is_limited_to_nothing_is_refused_with_what_was_typed_kept()
    {
        var lead = await product.VisitAsync(Role.Lead);
        using var refused = await lead.SendAsync(await lead.PageAsync("/account/tokens"), "#make", new() { ["Name"] = "Ledger", ["IsLimited"] = "true", ["Rooms"] = "Drafts", ["MayWrite"] = "false" }, at: "/account/tokens");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await lead.ReadAsync(refused);
        Assert.Contains("besides drafts", page.QuerySelector(".govuk-error-message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ledger", page.QuerySelector("[name=Name]")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#token"));
    }
}
