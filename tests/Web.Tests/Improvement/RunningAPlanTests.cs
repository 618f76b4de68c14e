using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteRunningAPlanTests(SqliteProduct product) : RunningAPlanTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresRunningAPlanTests(PostgresProduct product) : RunningAPlanTests(product), IClassFixture<PostgresProduct>;

/// <summary>A plan from a change that somebody proposes to the board's decision, as people do it in a browser.</summary>
public abstract class RunningAPlanTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<T> ActionAsync<T>(string code, Func<ImprovementAction, T> look) => product.InScopeAsync(async (_, db) => look((await db.ActionAsync(product.Council.Plan, code, Cancel))!));

    private static async Task<string> TextAsync(Visitor visitor, HttpResponseMessage answer) => (await visitor.ReadAsync(answer)).Body!.TextContent;

    [Fact]
    public async Task Every_page_with_which_a_plan_is_run_opens_and_one_that_is_not_there_is_not_found()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        foreach (var path in new[] { "versions", "compare", "compare?from=rubbish&to=2026-11-01", "x-rays", "updates", "about", "edit", "bulk", "bulk?theme=1", "roll-forward", "undo-import", "withdraw-paper", "drop-draft", "versions/review", "versions/correct", "versions/decision", "versions/submit", "versions/agreement",
            "actions/new", "actions/CEA1/change", "actions/CEA1/close", "actions/CEA1/criteria/1", "actions/CEA1/monitoring/1", "actions/CEA1/recode", "actions/CEA1/remove", "actions/CEA1/supersede" })
        {
            Assert.NotEmpty((await officer.PageAsync($"/plans/plan/{path}")).QuerySelector("h1")!.TextContent);
        }

        await officer.PageAsync("/plans/new");
        await officer.PageAsync("/views");
        foreach (var path in new[] { "/plans/none/versions", "/plans/none/x-rays", "/plans/plan/actions/NONE/change", "/plans/plan/actions/CEA1/criteria/9", "/plans/plan/actions/CEA1/steps/1", "/plans/plan/actions/CEA1/monitoring/9", "/views/new?path=//elsewhere.example" })
        {
            Assert.Equal(404, (int)(await officer.GetAsync(path)).StatusCode);
        }
    }

    [Fact]
    public async Task A_member_reads_but_runs_nothing()
    {
        var member = await product.VisitAsync(Role.Member);
        foreach (var path in new[] { "versions", "compare", "x-rays", "updates", "about" }) { await member.PageAsync($"/plans/plan/{path}"); }
        foreach (var path in new[] { "edit", "bulk", "roll-forward", "undo-import", "drop-draft", "versions/submit", "versions/decision", "versions/correct", "versions/agreement", "actions/new", "actions/CEA1/change", "actions/CEA1/close", "actions/CEA1/criteria/1" })
        {
            Assert.Contains((int)(await member.GetAsync($"/plans/plan/{path}")).StatusCode, new[] { 403, 404 });
        }
    }

    [Fact]
    public async Task What_a_regulator_said_of_the_plan_stands_with_its_versions()
    {
        var clerk = await product.VisitAsync(Role.Clerk);
        var page = await clerk.PageAsync("/plans/plan/versions/agreement");
        Dictionary<string, string?> said = new() { ["Body"] = "Audit Commission", ["On.Day"] = $"{TestClock.Today.Day}", ["On.Month"] = $"{TestClock.Today.Month}", ["On.Year"] = $"{TestClock.Today.Year}", ["Extent"] = nameof(AgreementExtent.InPart), ["Areas"] = "Use of resources", ["Reference"] = "Letter 4" };
        var refused = await clerk.SendAsync(page, "main form[method=post]", said);
        Assert.Equal(422, (int)refused.StatusCode);
        var typed = await clerk.ReadAsync(refused);
        Assert.Equal("Letter 4", typed.QuerySelector("#Reference")!.GetAttribute("value"));
        said["Missing"] = "Diversity in employment";
        Assert.Equal(302, (int)(await clerk.SendAsync(page, "main form[method=post]", said)).StatusCode);

        var member = await product.VisitAsync(Role.Member);
        var versions = (await member.PageAsync("/plans/plan/versions")).Body!.TextContent;
        Assert.Contains("It agrees in part", versions, StringComparison.Ordinal);
        Assert.Contains("Missing or too weak: Diversity in employment", versions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proposed_change_goes_to_the_board_and_comes_into_force_with_its_decision()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync("/plans/plan/versions");
        Assert.Contains("Version 1.1 started", await TextAsync(officer, await officer.SendAsync(page, "form[action*=Start]")), StringComparison.Ordinal);

        page = await officer.PageAsync("/plans/plan/actions/CEB1/change");
        var unexplained = await officer.SendAsync(page, "main form", new() { ["Form.Action"] = "Answer every letter in eight days", ["Form.Timescale"] = "By the end of 2027/28" });
        Assert.Equal(422, (int)unexplained.StatusCode);
        page = await officer.ReadAsync(unexplained);
        Assert.Contains("the board will read it", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Answer every letter in eight days", page.QuerySelector("[name='Form.Action']")!.TextContent.Trim());
        var told = await TextAsync(officer, await officer.SendAsync(page, "main form", new() { ["Reason"] = "Residents asked for it" }));
        Assert.Contains("to be done by 31 March 2028", told, StringComparison.Ordinal);
        Assert.Equal("Answer every highways letter in ten days", await ActionAsync("CEB1", action => action.Definition.Action));

        page = await officer.PageAsync("/plans/plan/actions/new");
        Assert.Equal(302, (int)(await officer.SendAsync(page, "main form", new() { ["Form.Theme"] = "1", ["Form.Category"] = "B", ["Form.Action"] = "Tell people what changed", ["Form.Criteria[0].Words"] = "People know", ["Reason"] = "A gap" })).StatusCode);
        var member = await product.VisitAsync(Role.Member);
        Assert.Equal(404, (int)(await member.GetAsync("/plans/plan/actions/CEB2")).StatusCode);
        Assert.DoesNotContain("eight days", (await member.PageAsync("/plans/plan/versions")).Body!.TextContent, StringComparison.Ordinal);

        Assert.NotEmpty((await officer.PageAsync("/plans/plan?proposed=1")).QuerySelectorAll(".plan-table td.code"));
        Assert.Empty((await member.PageAsync("/plans/plan?proposed=1")).QuerySelectorAll(".plan-table td.code"));
        page = await officer.PageAsync("/plans/plan/versions/submit");
        Assert.Contains("CEB2 added (“Tell people what changed”): A gap.", page.QuerySelector("[name=Issues]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (int)(await officer.SendAsync(page, "main form", new() { ["Board"] = "Cabinet" })).StatusCode);
        Assert.Contains("eight days", (await member.PageAsync("/plans/plan/versions")).Body!.TextContent, StringComparison.Ordinal);

        var clerk = await product.VisitAsync(Role.Clerk);
        page = await clerk.PageAsync("/plans/plan/versions/decision");
        var undecided = await clerk.SendAsync(page, "main form", new() { ["Decision"] = "Minute 14" });
        Assert.Equal(422, (int)undecided.StatusCode);
        Assert.Contains("Say what the board decided.", await TextAsync(clerk, undecided), StringComparison.Ordinal);
        var stale = await clerk.SendAsync(page, "main form", new() { ["Decided"] = "approved", ["Decision"] = "Minute 14", ["_version"] = "0" });
        Assert.Contains("What is there now", await TextAsync(clerk, stale), StringComparison.Ordinal);
        Assert.Equal(302, (int)(await clerk.SendAsync(page, "main form", new() { ["Decided"] = "approved", ["Decision"] = "Minute 14" })).StatusCode);

        Assert.Equal("Answer every letter in eight days", await ActionAsync("CEB1", action => action.Definition.Action));
        Assert.Equal("Tell people what changed", await ActionAsync("CEB2", action => action.ProposedPresence is null ? action.Definition.Action : null));
        var record = (await member.PageAsync("/plans/plan/versions")).Body!.TextContent;
        Assert.Contains("Minute 14", record, StringComparison.Ordinal);
        Assert.Contains("CEB1 action changed from", record, StringComparison.Ordinal);
        await product.InScopeAsync(async (_, db) =>
        {
            var events = await db.History.AsNoTracking().OrderByDescending(entry => entry.Sequence).Take(3).Select(entry => entry.Event).ToListAsync(Cancel);
            Assert.Equal([nameof(ActionChanged), nameof(ActionChanged), nameof(PlanApproved)], events);
            return 0;
        });

        var compared = (await member.PageAsync("/plans/plan/compare?from=22 November 2026&to=23 November 2026")).Body!.TextContent;
        Assert.Contains("added", compared, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_judges_and_asks_and_somebody_else_closes()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/plans/plan/actions/CEA1/close");
        var early = await lead.SendAsync(page, "main form", new() { ["Words"] = "The report is out" });
        Assert.Equal(422, (int)early.StatusCode);
        page = await lead.ReadAsync(early);
        Assert.Contains("Judge this criterion first", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The report is out", page.QuerySelector("[name=Words]")!.TextContent.Trim());

        foreach (var key in new[] { 1, 2 })
        {
            page = await lead.PageAsync($"/plans/plan/actions/CEA1/criteria/{key}");
            Assert.Equal(422, (int)(await lead.SendAsync(page, "main form", new() { ["State"] = "Met", ["Because"] = " " })).StatusCode);
            Assert.Equal(302, (int)(await lead.SendAsync(page, "main form", new() { ["State"] = "Met", ["Because"] = "Counted" })).StatusCode);
        }

        page = await lead.PageAsync("/plans/plan/actions/CEA1/close");
        Assert.Equal(302, (int)(await lead.SendAsync(page, "main form", new() { ["Words"] = "The report is out" })).StatusCode);
        Assert.Contains("somebody else must approve it", (await lead.PageAsync("/plans/plan/actions/CEA1/close")).Body!.TextContent, StringComparison.Ordinal);

        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        page = await officer.PageAsync("/plans/plan/actions/CEA1/close");
        Assert.Equal(422, (int)(await officer.SendAsync(page, "form[action*=Refuse]")).StatusCode);
        Assert.Equal(302, (int)(await officer.SendAsync(page, "form[action*=Approve]", new() { ["Words"] = "Seen" })).StatusCode);
        Assert.Equal(ActionStatus.Done, await ActionAsync("CEA1", action => action.Progress.Status));
        page = await officer.PageAsync("/plans/plan/actions/CEA1/close");
        Assert.Equal(302, (int)(await officer.SendAsync(page, "form[action*=Reopen]", new() { ["Because"] = "A mistake" })).StatusCode);
        Assert.Equal(ActionStatus.OnTrack, await ActionAsync("CEA1", action => action.Progress.Status));

        // A comment that is answered without an action is not closed.
        page = await officer.PageAsync("/plans/plan/actions/CMA1/close");
        Assert.Equal("What was judged", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_report_is_recorded_and_a_lead_answers()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/plans/plan/actions/CEA1/monitoring/1");
        var wrong = await lead.SendAsync(page, "main form", new() { ["Made"] = "no", ["On.Day"] = "31", ["On.Month"] = "2", ["On.Year"] = "2026" });
        Assert.Contains("The day of the report is not a date", await TextAsync(lead, wrong), StringComparison.Ordinal);
        Assert.Equal(302, (int)(await lead.SendAsync(page, "main form", new() { ["Made"] = "no", ["Reference"] = "Minute 3" })).StatusCode);
        Assert.Equal((false, "Minute 3"), await ActionAsync("CEA1", action => (action.Progress.Reports[^1].Done, action.Progress.Reports[^1].Reference)));

        page = await lead.PageAsync("/plans/plan/actions/CEA1");
        Assert.Equal(302, (int)(await lead.SendAsync(page, "form[action$=answer]", new() { ["Accepts"] = "true" })).StatusCode);
        Assert.Contains(product.Council.HeadOfConsultation, await ActionAsync("CEA1", action => action.Progress.AcceptedBy.Keys.ToList()));
    }

    [Fact]
    public async Task Leads_are_reminded_once_a_day()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync("/plans/plan/updates");
        Assert.Contains("Written to: ", await TextAsync(officer, await officer.SendAsync(page, "main form", new() { ["Posts"] = product.Council.HeadOfHighways.ToString() })), StringComparison.Ordinal);
        var mail = await product.InScopeAsync((_, db) => db.Outbox.AsNoTracking().SingleAsync(m => m.Key.StartsWith("reminder"), Cancel));
        Assert.Equal("headofservice@example.org", mail.To);
        Assert.Contains("CEB1", mail.Body, StringComparison.Ordinal);
        page = await officer.PageAsync("/plans/plan/updates");
        Assert.Contains("reminded today already", await TextAsync(officer, await officer.SendAsync(page, "main form", new() { ["Posts"] = product.Council.HeadOfHighways.ToString() })), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_written_here_changed_in_bulk_and_its_words_changed()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync("/plans/new");
        Assert.Equal(302, (int)(await officer.SendAsync(page, "main form", new() { ["Form.Title"] = "Café plan 2027", ["Form.Themes[0].Number"] = "1", ["Form.Themes[0].Title"] = "Listening" })).StatusCode);
        foreach (var words in new[] { "First", "Second" })
        {
            page = await officer.PageAsync("/plans/cafe-plan-2027/actions/new");
            Assert.Equal(302, (int)(await officer.SendAsync(page, "main form", new() { ["Form.Action"] = words })).StatusCode);
        }

        page = await officer.PageAsync("/plans/cafe-plan-2027/bulk");
        var preview = await officer.ReadAsync(await officer.SendAsync(page, "main form", new() { ["Field"] = "Lead", ["Lead.Means"] = product.Council.HeadOfHighways.ToString() }));
        Assert.Contains("2 actions", preview.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(302, (int)(await officer.SendAsync(preview, "main form")).StatusCode);
        Assert.Contains("Head of Highways", (await officer.PageAsync("/plans/cafe-plan-2027")).Body!.TextContent, StringComparison.Ordinal);

        page = await officer.PageAsync("/plans/cafe-plan-2027/edit");
        var renumbered = await officer.SendAsync(page, "main form", new() { ["Form.Themes[0].Number"] = "2" });
        Assert.Contains("its number cannot change", await TextAsync(officer, renumbered), StringComparison.Ordinal);
        Assert.Equal(404, (int)(await (await product.VisitAsync(Role.Member)).GetAsync("/plans/cafe-plan-2027/versions")).StatusCode);
    }

    [Fact]
    public async Task A_view_is_saved_and_deleted()
    {
        var member = await product.VisitAsync(Role.Member);
        var page = await member.PageAsync("/views/new?path=/plans/plan&query=%3Fstatus%3Doverdue");
        Assert.Equal(302, (int)(await member.SendAsync(page, "main form", new() { ["Name"] = "What is late" })).StatusCode);
        page = await member.PageAsync("/views");
        Assert.Equal("/plans/plan?status=overdue", page.QuerySelector("main table th a")!.GetAttribute("href"));
        Assert.Equal(302, (int)(await member.SendAsync(page, "main form", button: "button[formaction]")).StatusCode);
        Assert.Null((await member.PageAsync("/views")).QuerySelector("main table"));
    }
}
