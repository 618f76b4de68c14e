using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class SqliteUpdatingAnActionTests(SqliteProduct product) : UpdatingAnActionTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresUpdatingAnActionTests(PostgresProduct product) : UpdatingAnActionTests(product), IClassFixture<PostgresProduct>;

public abstract class UpdatingAnActionTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_lead_updates_their_action_in_two_clicks_and_the_page_tells_it()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/plans/plan/actions/CEA1");
        using var answer = await lead.SendAsync(page, "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "The register is open to every directorate." });
        var after = await lead.ReadAsync(answer);
        Assert.Contains("CEA1 updated", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("The register is open to every directorate.", after.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("On track", after.QuerySelector(".standing")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_risk_without_cause_or_date_is_refused_beside_the_field_and_what_was_typed_stays()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/plans/plan/actions/CEA1");
        using var answer = await lead.SendAsync(page, "form.update", new() { ["Form.Status"] = "AtRisk", ["Form.Decision"] = "typed by mistake" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var again = await lead.ReadAsync(answer);
        Assert.Contains("Say why the action is at risk", again.QuerySelector(".govuk-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("typed by mistake", again.QuerySelector("[name='Form.Decision']")!.GetAttribute("value"));
        Assert.True(again.QuerySelector("[name='Form.Status'][value=AtRisk]")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_change()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/plans/plan/actions/CEA1");
        var values = new Dictionary<string, string?> { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "Sent twice." };
        var before = await CountAsync();
        using var first = await lead.SendAsync(page, "form.update", values);
        using var second = await lead.SendAsync(page, "form.update", values);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal(before + 1, await CountAsync());
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_the_second_sees_both_versions_and_decides()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var (hers, his) = (await lead.PageAsync("/plans/plan/actions/CEA1"), await officer.PageAsync("/plans/plan/actions/CEA1"));
        using var first = await lead.SendAsync(hers, "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "Hers came first." });
        using var second = await officer.SendAsync(his, "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "His came second." });
        var conflict = await officer.ReadAsync(second);
        Assert.Contains("Hers came first.", conflict.QuerySelector("#conflict-h")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("His came second.", conflict.QuerySelector("[name='Form.Narrative']")!.TextContent, StringComparison.Ordinal);
        using var third = await officer.SendAsync(conflict, "form.update");
        Assert.Contains("His came second.", (await officer.ReadAsync(third)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_is_dropped_whichever_button_is_pressed()
    {
        var lead = await product.VisitAsync(Role.Lead);
        var page = await lead.PageAsync("/plans/plan/actions/CEA1");
        var first = page.QuerySelector("form.update button[type=submit]")!;
        Assert.False(first.HasAttribute("name")); // the return key presses it
        var now = page.QuerySelector("form.update [name='Form.Status'][checked]")!.GetAttribute("value")!;
        using var same = await lead.SendAsync(page, "form.update", new() { ["Form.Same"] = "1", ["Form.Narrative"] = "Typed all the same." });
        Assert.Contains("Typed all the same.", (await lead.ReadAsync(same)).QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);

        page = await lead.PageAsync("/plans/plan/actions/CEA1");
        var other = now == "Deferred" ? "OnTrack" : "Deferred";
        using var odd = await lead.SendAsync(page, "form.update", new() { ["Form.Same"] = "1", ["Form.Status"] = other, ["Form.Narrative"] = "Not lost.", ["Form.Decision"] = "Minute 3" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, odd.StatusCode);
        var asked = await lead.ReadAsync(odd);
        Assert.Contains("Choose which it is, then save.", asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Not lost.", asked.QuerySelector("[name='Form.Narrative']")!.TextContent, StringComparison.Ordinal);
        using var undecided = await lead.SendAsync(page, "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Decision"] = "Minute 3" });
        Assert.Contains("the action is not deferred", (await lead.ReadAsync(undecided)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ongoing_action_without_review_date_wants_one_at_its_first_update()
    {
        var head = await product.VisitAsync(Role.HeadOfService);
        var page = await head.PageAsync("/plans/plan/actions/CEB1");
        using var answer = await head.SendAsync(page, "form.update", new() { ["Form.Same"] = "1", ["Form.NextReview.Day"] = "", ["Form.NextReview.Month"] = "", ["Form.NextReview.Year"] = "" });
        var again = await head.ReadAsync(answer);
        Assert.Contains("Say when it will next be reviewed", again.Body!.TextContent, StringComparison.Ordinal);
        using var dated = await head.SendAsync(again, "form.update", new() { ["Form.NextReview.Day"] = "1", ["Form.NextReview.Month"] = "4", ["Form.NextReview.Year"] = "2027" });
        Assert.Contains("1 April 2027", (await head.ReadAsync(dated)).QuerySelector(".standing")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_cannot_update_what_another_post_leads()
    {
        var lead = await product.VisitAsync(Role.Lead);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync("/plans/plan/actions/CEB1/update")).StatusCode);
        Assert.Null((await lead.PageAsync("/plans/plan/actions/CEB1")).QuerySelector("form.update"));
    }

    [Fact]
    public async Task The_plan_page_counts_add_up_and_a_filter_is_an_address()
    {
        var member = await product.VisitAsync(Role.Member);
        var all = await member.PageAsync("/plans/plan");
        Assert.Contains("3 actions:", all.QuerySelector(".headline")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, all.QuerySelectorAll(".plan-table td.code").Length);
        var some = await member.PageAsync("/plans/plan?category=B&words=letter");
        Assert.Equal("CEB1", Assert.Single(some.QuerySelectorAll(".plan-table td.code")).FirstChild!.TextContent);
        Assert.Contains("1 action matches", some.Body!.TextContent, StringComparison.Ordinal);
        var lead = await product.VisitAsync(Role.Lead);
        using var updated = await lead.SendAsync(await lead.PageAsync("/plans/plan/actions/CEA1"), "form.update", new() { ["Form.Status"] = "OnTrack", ["Form.Narrative"] = "It goes on." });
        async Task<IEnumerable<string>> CodesAsync(string query) => (await member.PageAsync($"/plans/plan?{query}")).QuerySelectorAll(".plan-table td.code").Select(cell => cell.TextContent);
        Assert.Contains("CEA1", string.Join(' ', await CodesAsync("rating=green")), StringComparison.Ordinal);
        foreach (var (rating, status) in new[] { ("red", "status=overdue"), ("amber", "status=at-risk"), ("green", "status=on-track&status=done") }) { Assert.Equal(await CodesAsync(status), await CodesAsync($"rating={rating}")); }
    }

    private Task<int> CountAsync() => product.InScopeAsync((_, db) => db.History.CountAsync(Cancel));

    [Fact]
    public async Task A_date_that_is_emptied_in_the_form_is_gone_and_the_review_of_what_has_no_end_is_asked_for()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        Dictionary<string, string?> Dated(string field, string day, string month, string year) => new() { [$"Form.{field}.Day"] = day, [$"Form.{field}.Month"] = month, [$"Form.{field}.Year"] = year };
        using var given = await officer.SendAsync(await officer.PageAsync("/plans/plan/actions/CEA1"), "form.update", new(Dated("ExpectedFinish", "1", "3", "2027")) { ["Form.Status"] = "OnTrack" });
        Assert.Contains("Expected by the lead: 1 March 2027", (await officer.ReadAsync(given)).Body!.TextContent, StringComparison.Ordinal);
        using var emptied = await officer.SendAsync(await officer.PageAsync("/plans/plan/actions/CEA1"), "form.update", new(Dated("ExpectedFinish", "", "", "")) { ["Form.Status"] = "OnTrack" });
        Assert.DoesNotContain("Expected by the lead", (await officer.ReadAsync(emptied)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await officer.PageAsync("/plans/plan/actions/CEA1")).QuerySelector("[name='Form.NextReview.Day']"));

        using var reviewed = await officer.SendAsync(await officer.PageAsync("/plans/plan/actions/CEB1"), "form.update", new(Dated("NextReview", "1", "2", "2027")) { ["Form.Status"] = "OnTrack" });
        Assert.Contains("Next due: Review, 1 February 2027", (await officer.ReadAsync(reviewed)).Body!.TextContent, StringComparison.Ordinal);
        using var same = await officer.SendAsync(await officer.PageAsync("/plans/plan/actions/CEB1"), "form.update", button: "[name='Form.Same']");
        Assert.Contains("Next due: Review, 1 February 2027", (await officer.ReadAsync(same)).Body!.TextContent, StringComparison.Ordinal);
        using var none = await officer.SendAsync(await officer.PageAsync("/plans/plan/actions/CEB1"), "form.update", new(Dated("NextReview", "", "", "")) { ["Form.Status"] = "OnTrack" });
        Assert.Contains("Say when it will next be reviewed", (await officer.ReadAsync(none)).Body!.TextContent, StringComparison.Ordinal);
    }
}
