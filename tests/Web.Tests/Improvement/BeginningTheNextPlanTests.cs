using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteBeginningTheNextPlanTests(SqliteProduct product) : BeginningTheNextPlanTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresBeginningTheNextPlanTests(PostgresProduct product) : BeginningTheNextPlanTests(product), IClassFixture<PostgresProduct>;

/// <summary>From one plan to the next: the old one is in force until a board has approved the new one, and an action is never there twice.</summary>
public abstract class BeginningTheNextPlanTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<int> CountAsync(Visitor visitor, string path, string link) =>
        (await visitor.PageAsync(path)).QuerySelectorAll($"main a[href*='{link}']").Select(a => a.GetAttribute("href")).Distinct().Count();

    private static async Task<string> TextAsync(Visitor visitor, string path) => (await visitor.PageAsync(path)).Body!.TextContent;

    [Fact]
    public async Task The_old_plan_is_in_force_until_a_board_approves_the_next()
    {
        var (officer, lead, clerk, anyone) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Clerk), await product.VisitAsync());
        Assert.Equal(302, (int)(await officer.SendAsync(await officer.PageAsync("/plans/plan/versions"), "form[action*=Publish]", button: "button[name=Publish]")).StatusCode);
        Assert.Equal(302, (int)(await officer.SendAsync(await officer.PageAsync("/plans/plan/roll-forward"), "main form", new() { ["Title"] = "Next plan", ["Code"] = "next" })).StatusCode);
        var twice = await officer.ReadAsync(await officer.SendAsync(await officer.PageAsync("/plans/plan/roll-forward"), "main form", new() { ["Title"] = "Another plan", ["Code"] = "another" }));
        Assert.Contains("The next plan was begun already: Next plan", twice.Body!.TextContent, StringComparison.Ordinal);

        Assert.Contains("Version 1 is in force", await TextAsync(officer, "/plans/plan/versions"), StringComparison.Ordinal);
        Assert.Contains("Publish one yearly report", await TextAsync(anyone, "/public/plans/plan"), StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(lead, "/", "/actions/CEA1"));
        Assert.Equal(0, await CountAsync(lead, "/", "/plans/next/"));

        // An import that never was is not undone: it would take the plan out of the chain.
        Assert.Null((await officer.PageAsync("/plans/next/versions")).QuerySelector("a[href$=undo-import]"));
        Assert.Contains("begun from the one before", await TextAsync(officer, "/plans/next/undo-import"), StringComparison.Ordinal);

        // A draft that nobody wants is dropped, and another may be begun.
        Assert.Equal(302, (int)(await officer.SendAsync(await officer.PageAsync("/plans/next/drop-draft"), "main form", new() { ["Reason"] = "Begun too early" })).StatusCode);
        Assert.Equal(404, (int)(await officer.GetAsync("/plans/next")).StatusCode);
        Assert.Equal(302, (int)(await officer.SendAsync(await officer.PageAsync("/plans/plan/versions"), "form[action*=Start]")).StatusCode);
        Assert.Equal(302, (int)(await officer.SendAsync(await officer.PageAsync("/plans/plan/actions/CEB1/change"), "main form", new() { ["Form.Action"] = "Answer at once", ["Reason"] = "A try" })).StatusCode);
        var stays = await officer.ReadAsync(await officer.SendAsync(await officer.PageAsync("/plans/plan/drop-draft"), "main form"));
        Assert.Contains("Say why the draft is dropped.", stays.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (int)(await officer.SendAsync(stays, "main form", new() { ["Reason"] = "Begun too early" })).StatusCode);
        Assert.DoesNotContain("Answer at once", await TextAsync(officer, "/plans/plan/actions/CEB1"), StringComparison.Ordinal);
        Assert.Equal(302, (int)(await officer.SendAsync(await officer.PageAsync("/plans/plan/roll-forward"), "main form", new() { ["Title"] = "Next plan", ["Code"] = "next-again" })).StatusCode);

        // What a lead says meanwhile is said of the plan in force, and goes over.
        Assert.Equal(302, (int)(await lead.SendAsync(await lead.PageAsync("/plans/plan/actions/CEA1"), "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "The draft is written" })).StatusCode);

        Assert.Equal(302, (int)(await officer.SendAsync(await officer.PageAsync("/plans/next-again/versions/submit"), "main form", new() { ["Board"] = "Cabinet" })).StatusCode);
        Assert.Equal(302, (int)(await clerk.SendAsync(await clerk.PageAsync("/plans/next-again/versions/decision"), "main form", new() { ["Decided"] = "approved", ["Decision"] = "Minute 20" })).StatusCode);

        Assert.Contains("A later plan has taken the place of this one", await TextAsync(officer, "/plans/plan/versions"), StringComparison.Ordinal);
        Assert.Contains("CEA1", await TextAsync(officer, "/plans/plan"), StringComparison.Ordinal);
        Assert.Equal(404, (int)(await anyone.GetAsync("/public/plans/plan")).StatusCode);
        Assert.Contains("A later plan took its place", await TextAsync(officer, "/plans"), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(lead, "/", "/plans/plan/"));
        Assert.Equal(1, await CountAsync(lead, "/", "/plans/next-again/actions/CEA1"));
        Assert.Equal("/plans/next-again/actions/CEA1", (await lead.GetAsync("/search?q=CEA1")).Headers.Location?.ToString());
        var stale = await lead.SendAsync(await lead.PageAsync("/plans/plan/actions/CEA1/update"), "main form", new() { ["Form.Status"] = "OnTrack" });
        Assert.Contains("Update the action there", (await lead.ReadAsync(stale)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(officer, $"/organisation/posts/{product.Council.HeadOfConsultation}", "/plans/plan/"));

        await product.InScopeAsync(async (_, db) =>
        {
            var next = await db.Plans.AsNoTracking().SingleAsync(plan => plan.Code == "next-again", Cancel);
            var events = await db.History.AsNoTracking().Where(entry => entry.SubjectKind == "plan").OrderByDescending(entry => entry.Sequence).Take(2).Select(entry => new { entry.Event, entry.SubjectName, entry.At }).ToListAsync(Cancel);
            Assert.Equal([(nameof(PlanSuperseded), "plan"), (nameof(PlanApproved), "next-again")], events.Select(entry => (entry.Event, entry.SubjectName)));
            Assert.Equal(events[0].At, events[1].At);
            var action = (await db.ActionAsync(next.Id, "CEA1", Cancel))!;
            Assert.Equal((ActionStatus.OnTrack, "The draft is written"), (action.Progress.Status, action.Progress.Narrative));
            return 0;
        });
    }
}
