using System.Net;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Thread;

public sealed class SqliteEvidenceOnTheThreadTests(SqliteProduct product) : EvidenceOnTheThreadTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresEvidenceOnTheThreadTests(PostgresProduct product) : EvidenceOnTheThreadTests(product), IClassFixture<PostgresProduct>;

/// <summary>The thread goes down to the evidence: what was added to an action for whoever sees the action, what lies in the library for whoever reads that.</summary>
public abstract class EvidenceOnTheThreadTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static JsonArray Items(JsonNode answer) => answer["items"]!.AsArray();

    [Fact]
    public async Task It_hangs_on_the_action_that_it_was_added_to_and_on_what_somebody_links_it_to()
    {
        await product.Council.WeaveAsync(product);
        var (lead, officer) = (await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.PerformanceOfficer));
        await lead.SendAsync("/plans/plan/actions/CEA1/evidence/new", "", new() { ["Form.Title"] = "Minutes of June", ["Form.Link"] = "https://example.org/minutes" });
        await officer.SendAsync("/assessments/evidence/new", "", new() { ["Form.Title"] = "Survey", ["Form.Link"] = "https://example.org/survey" });
        var library = await product.InScopeAsync((_, db) => db.Evidence.Where(each => each.Title == "Survey").Select(each => each.Id).SingleAsync(Cancel));
        var (action, minutes) = await product.InScopeAsync(async (_, db) => (new ThreadEnd(ThreadKind.Action, (await db.Actions.SingleAsync(each => each.Code == "CEA1", Cancel)).Id), (await db.Evidence.SingleAsync(each => each.Title == "Minutes of June", Cancel)).Id));
        var (priority, survey) = (new ThreadEnd(ThreadKind.Aim, product.Council.Priority), new ThreadEnd(ThreadKind.Evidence, library));
        await officer.SendAsync($"/thread/link?from={priority}&to={action}", "", new() { ["How"] = "DeliveredBy", ["To"] = $"{action}", ["Reason"] = "It does" });
        await officer.SendAsync($"/thread/link?from={priority}&to={survey}", "", new() { ["How"] = "EvidencedBy", ["To"] = $"{survey}", ["Reason"] = "People say so in it" });

        // From the priority down to both, for whoever may read the library; each leads to where it is looked at.
        var whole = await officer.PageAsync($"/thread/of/aim/{product.Council.Priority}");
        Assert.Contains("is evidenced by", whole.Text(), StringComparison.Ordinal);
        Assert.Contains(whole.QuerySelectorAll("a"), link => link.TextContent == "Minutes of June" && link.GetAttribute("href") == "/plans/plan/actions/CEA1");
        Assert.Contains(whole.QuerySelectorAll("a"), link => link.TextContent == "Survey" && link.GetAttribute("href") == $"/assessments/evidence/{library}");
        // And back: the piece says what it shows, the action does not name itself.
        Assert.Contains((await officer.PageAsync($"/assessments/evidence/{library}")).QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/thread/aims/{product.Council.PrioritySlug}");
        Assert.DoesNotContain((await officer.PageAsync("/plans/plan/actions/CEA1")).QuerySelectorAll("aside a"), link => link.TextContent == "Minutes of June");

        // A member follows it to what was added to the action; what lies in the library is counted and not named.
        var member = await product.ProgramAsync(Role.Member);
        var down = Items(await member.ReadAsync($"/api/v1/thread/records/aim/{product.Council.Priority}/down"));
        Assert.Contains(down, step => ((string?)step!["record"]!["kind"], (string?)step["record"]!["title"], (string?)step["link"]) == ("Evidence", "Minutes of June", "is evidenced by"));
        Assert.DoesNotContain(down, step => (string?)step!["record"]!["title"] == "Survey");
        Assert.Equal(1, (int)(await member.ReadAsync($"/api/v1/thread/records/aim/{product.Council.Priority}"))["hidden"]!);
        Assert.Equal(HttpStatusCode.NotFound, await member.StatusAsync($"/api/v1/thread/records/evidence/{library}"));
        Assert.Equal(HttpStatusCode.OK, await member.StatusAsync($"/api/v1/thread/records/evidence/{minutes}"));
        Assert.DoesNotContain("Minutes of June", (await (await product.ProgramAsync(Role.Partner)).ReadAsync("/api/v1/thread/records?size=2000")).ToJsonString(), StringComparison.Ordinal);

        // As at a day before it was added, it was not there; put away, it is not offered any more.
        Assert.DoesNotContain("Minutes of June", (await member.ReadAsync($"/api/v1/thread/records?size=2000&as-at={TestClock.Today.AddDays(-1):yyyy-MM-dd}")).ToJsonString(), StringComparison.Ordinal);
        await officer.SendAsync($"/assessments/evidence/{library}", "PutAway", new() { ["Because"] = "Another took its place" });
        Assert.Equal(HttpStatusCode.NotFound, await (await product.ProgramAsync(Role.PerformanceOfficer)).StatusAsync($"/api/v1/thread/records/evidence/{library}"));
    }
}
