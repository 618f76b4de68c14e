using System.Net;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Delivery;

public sealed class SqliteProjectsTests(SqliteProduct product) : ProjectsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresProjectsTests(PostgresProduct product) : ProjectsTests(product), IClassFixture<PostgresProduct>;

/// <summary>Projects as each role works with them, on the running product.</summary>
public abstract class ProjectsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Dictionary<string, string?> Pid(string number, params (string Field, string? Value)[] more)
    {
        var values = new Dictionary<string, string?> { ["Form.Pid"] = number, ["Form.Title"] = $"Project {number}", ["Form.Purpose"] = "People say once what they need.", ["Form.LeadPostId"] = $"{product.Council.HeadOfConsultation}", ["Form.Budget"] = "£420,000" };
        foreach (var (field, value) in more) { values[field] = value; }
        return values;
    }

    private async Task<string> ApprovedAsync(string number)
    {
        await (await product.VisitAsync(Role.PerformanceOfficer)).SendAsync("/delivery/projects/new", "", Pid(number));
        var path = $"/delivery/projects/{number}";
        await (await product.VisitAsync(Role.Lead)).SendAsync($"{path}/schedule", "", new() { ["Form.Stages[0].Title"] = "Design", ["Form.Stages[0].Ends"] = "1 Dec 2026", ["Form.Milestones[0].Title"] = "Designed", ["Form.Milestones[0].Baseline"] = "1 Dec 2026", ["Form.Milestones[1].Title"] = "Live", ["Form.Milestones[1].Baseline"] = "1 Sep 2027", ["Form.Milestones[1].After"] = "1" });
        await (await product.VisitAsync(Role.Clerk)).SendAsync(path, "Approve", new() { ["IsGiven"] = "true", ["Words"] = "Agreed" });
        return path;
    }

    [Fact]
    public async Task A_project_is_proposed_approved_run_reported_on_reviewed_and_completed()
    {
        var (officer, lead, clerk, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Lead), await product.VisitAsync(Role.Clerk), await product.VisitAsync(Role.Member));
        await officer.SendAsync("/delivery/programmes/new", "", new() { ["Form.Title"] = "Closer to home", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        var wrong = await officer.SendAsync("/delivery/projects/new", "", Pid("301", ("Form.Replaces", "301"), ("Form.Budget", "lots")), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“lots” is not an amount. Give it in pounds, as 460,000."], wrong.Errors());
        wrong = await officer.SendAsync("/delivery/projects/new", "", Pid("301", ("Form.Replaces", "301")), HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["A project cannot replace itself. Give the new one a number of its own."], wrong.Errors());
        Assert.Equal("Project 301", wrong.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
        await officer.SendAsync("/delivery/projects/new", "", Pid("301"));
        using (var unseen = await member.GetAsync("/delivery/projects/301")) { Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode); }

        wrong = await lead.SendAsync("/delivery/projects/301/schedule", "", new() { ["Form.Milestones[0].Title"] = "Designed", ["Form.Milestones[0].Baseline"] = "soon", ["Form.Milestones[2].Title"] = "Live", ["Form.Milestones[2].Baseline"] = "1 Feb 2027", ["Form.Milestones[2].After"] = "9" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["“soon” is not a date. Write it like 27 Mar 2027."], wrong.Errors());
        wrong = await lead.SendAsync("/delivery/projects/301/schedule", "", new() { ["Form.Milestones[2].Title"] = "Live", ["Form.Milestones[2].Baseline"] = "1 Feb 2027", ["Form.Milestones[2].After"] = "9" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal("There is no milestone 9 to wait for.", Assert.Single(wrong.Errors()));
        await lead.SendAsync("/delivery/projects/301/schedule", "", new() { ["Form.Stages[0].Title"] = "Design", ["Form.Milestones[0].Title"] = "Designed", ["Form.Milestones[0].Baseline"] = "1/12/2026", ["Form.Milestones[1].Title"] = "Live", ["Form.Milestones[1].Baseline"] = "1 Feb 2027", ["Form.Milestones[1].After"] = "1" });
        await clerk.SendAsync("/delivery/projects/301", "Approve", new() { ["IsGiven"] = "true", ["Words"] = "Agreed with the budget" });
        await officer.SendAsync("/delivery/projects/301", "Move", new() { ["To"] = "Running" });

        wrong = await lead.SendAsync("/delivery/projects/301", "Report", new() { ["Confidence"] = "Amber", ["DoneWords"] = "Half of the work", ["Spent"] = "12,000" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say what stands in the way, what is done about it, and by when."], wrong.Errors());
        Assert.Equal("Half of the work", wrong.QuerySelector("#DoneWords")!.TextContent.Trim());
        await lead.SendAsync("/delivery/projects/301", "Report", new() { ["Confidence"] = "Amber", ["DoneWords"] = "Half of the work", ["Issues"] = "The supplier is late; a date is agreed", ["Spent"] = "12,000" });
        await clerk.SendAsync("/delivery/projects/301", "Review", new() { ["Stage"] = "1", ["Verdict"] = "GoOnIf", ["Words"] = "Ask users first" });
        wrong = await lead.SendAsync("/delivery/projects/301/schedule", "", new() { ["Form.Milestones[1].Baseline"] = "1 Mar 2027" }, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("its baseline moves only by a change that was approved", Assert.Single(wrong.Errors()), StringComparison.Ordinal);
        await lead.SendAsync("/delivery/projects/301", "Ask", new() { ["What"] = "A month more", ["Why"] = "The supplier is late", ["Effect"] = "Ends in March" });
        await clerk.SendAsync("/delivery/projects/301?change=1", "Decide", new() { ["IsApproved"] = "true", ["Decision"] = "The board, on 20 November" });
        await lead.SendAsync("/delivery/projects/301/schedule", "", new() { ["Form.Milestones[0].Actual"] = "20 Nov 2026", ["Form.Milestones[1].Baseline"] = "1 Mar 2027", ["Form.Change"] = "1" });
        await lead.SendAsync("/delivery/projects/301/aims", "", new() { ["Form.Benefits[0].Words"] = "Nobody waits", ["Form.Benefits[0].By"] = "1 Nov 2026" });
        await officer.SendAsync("/delivery/projects/301/change", "", new() { ["Form.Budget"] = "500,000", ["Form.What"] = "More money" });

        var page = (await member.PageAsync("/delivery/projects/301")).Text();
        foreach (var words in new[] { "version 2", "In doubt", "Its lead said “in doubt” on 23 November 2026; no milestone is late", "Ask users first", "A month more", "Ends in March", "The board, on 20 November", "Budget £500,000", "Spent £12,000", "2 % of the budget", "Nobody waits", "To be said", "Expected to end on 1 March 2027, as planned" }) { Assert.Contains(words.Replace("2 %", "2%", StringComparison.Ordinal), page, StringComparison.Ordinal); }
        Assert.Contains("“Nobody waits” was to come by 1 November 2026", (await clerk.PageAsync("/boards/exceptions")).Text(), StringComparison.Ordinal);
        wrong = await officer.SendAsync("/delivery/projects/301", "Move", new() { ["To"] = "Completed" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Not reached yet: one milestone. Say why it is completed all the same."], wrong.Errors());
        await officer.SendAsync("/delivery/projects/301", "Move", new() { ["To"] = "Completed", ["Because"] = "It went live early" });
        await lead.SendAsync("/delivery/projects/301/aims", "", new() { ["Form.Benefits[0].Came"] = "Nobody waited in December" });
        Assert.Contains("It went live early", (await member.PageAsync("/delivery/projects/301")).Text(), StringComparison.Ordinal);
        Assert.Contains("Nobody waited in December", (await member.PageAsync("/delivery/projects/301")).Text(), StringComparison.Ordinal);
        Assert.Contains("Project 301", (await member.PageAsync("/delivery?show=over")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replacement_takes_the_place_of_another_with_its_last_approval_and_the_gap_of_its_savings_shows()
    {
        var (officer, clerk) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Clerk));
        var old = await ApprovedAsync("310");
        var oldId = await product.InScopeAsync((_, db) => db.Projects.Where(each => each.Pid == "310").Select(each => each.Id).SingleAsync(Cancel));
        await officer.SendAsync("/delivery/savings/new", "", new() { ["Form.Title"] = "Fewer offices", ["Form.ProjectId"] = $"{oldId}", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}", ["Form.Years[0].Planned"] = "100,000" });
        await officer.SendAsync("/delivery/projects/new", "", Pid("311", ("Form.Replaces", "310")));
        var newId = await product.InScopeAsync((_, db) => db.Projects.Where(each => each.Pid == "311").Select(each => each.Id).SingleAsync(Cancel));
        await officer.SendAsync("/delivery/savings/new", "", new() { ["Form.Title"] = "Fewer offices later", ["Form.ProjectId"] = $"{newId}", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}", ["Form.Years[0].Planned"] = "30,000" });
        foreach (var _ in Project.UsualForReplacement) { await clerk.SendAsync("/delivery/projects/311", "Approve", new() { ["IsGiven"] = "true" }); }
        var page = (await officer.PageAsync(old)).Text();
        Assert.Contains("Replaced since 23 November 2026: Replaced by PID 311 Project 311", page, StringComparison.Ordinal);
        Assert.Contains("2026/27£100,000£30,000£70,000", page, StringComparison.Ordinal);
        Assert.Empty((await officer.PageAsync(old)).QuerySelectorAll("aside form"));
        var (state, history) = await product.InScopeAsync(async (_, db) => ((await db.Projects.SingleAsync(each => each.Pid == "310", Cancel)).State, await db.History.Where(entry => entry.SubjectId == oldId).OrderBy(entry => entry.Sequence).Select(entry => entry.Words).LastAsync(Cancel)));
        Assert.Equal((ProjectState.Replaced, "The project is replaced"), (state, history));
    }

    [Fact]
    public async Task Two_who_change_a_project_at_once_are_told_and_the_same_form_sent_twice_counts_once()
    {
        var path = await ApprovedAsync("320");
        var lead = await product.VisitAsync(Role.Lead);
        var (first, second) = (await lead.PageAsync(path), await lead.PageAsync(path));
        Dictionary<string, string?> Said(string words) => new() { ["Confidence"] = "Green", ["DoneWords"] = words };
        using (var saved = await lead.SendAsync(first, "form[action*='handler=Report']", Said("First"))) { Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode); }
        using (var again = await lead.SendAsync(first, "form[action*='handler=Report']", Said("First"))) { Assert.Equal(HttpStatusCode.Redirect, again.StatusCode); }
        using var late = await lead.SendAsync(second, "form[action*='handler=Report']", Said("Second"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("Second", (await lead.ReadAsync(late)).QuerySelector("#DoneWords")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await product.InScopeAsync(async (_, db) => (await db.Projects.SingleAsync(each => each.Pid == "320", Cancel)).Reports));
    }

    [Fact]
    public async Task Nobody_but_who_leads_it_or_runs_delivery_changes_it_and_a_past_day_shows_what_was()
    {
        var path = await ApprovedAsync("330");
        var head = await product.VisitAsync(Role.HeadOfService);
        Assert.Empty((await head.PageAsync(path)).QuerySelectorAll("form[action*='handler=Report']"));
        using (var refused = await head.GetAsync($"{path}/schedule")) { Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode); }
        using (var unknown = await head.GetAsync("/delivery/projects/nosuch")) { Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode); }
        using (var before = await head.GetAsync($"{path}?as-at=2026-11-01")) { Assert.Equal(HttpStatusCode.NotFound, before.StatusCode); }
        using var csv = await head.GetAsync("/delivery.csv");
        Assert.Contains("330,Project 330,", await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_is_called_in_and_its_case_says_how_it_stands()
    {
        var path = await ApprovedAsync("340");
        var clerk = await product.VisitAsync(Role.Clerk);
        var board = await product.InScopeAsync((_, db) => db.Boards.Where(each => each.EndedOn == null).Select(each => each.Id).FirstAsync(Cancel));
        var link = (await clerk.PageAsync(path)).QuerySelector("a[href^='/boards/cases/new']")!.GetAttribute("href")!;
        await clerk.SendAsync(link, "", new() { ["BoardId"] = $"{board}", ["Reason"] = "Members asked" });
        var number = await product.InScopeAsync(async (_, db) => (await db.Cases.ToListAsync(Cancel)).Single(each => each.Subject.Title == "PID 340 Project 340").Number);
        Assert.Contains("Nobody has said how it stands", (await clerk.PageAsync($"/boards/cases/{number}")).Text(), StringComparison.Ordinal);
    }
}
