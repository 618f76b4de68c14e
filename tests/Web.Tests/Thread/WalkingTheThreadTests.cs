using System.Net;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Thread;

public sealed class SqliteWalkingTheThreadTests(SqliteProduct product) : WalkingTheThreadTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresWalkingTheThreadTests(PostgresProduct product) : WalkingTheThreadTests(product), IClassFixture<PostgresProduct>;

/// <summary>Plans, aims and links as people write them, and the thread as each role may walk it.</summary>
public abstract class WalkingTheThreadTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Head => $"{product.Council.HeadOfConsultation}";

    private Dictionary<string, string?> Plan(string title, bool agreed = true) => new()
    {
        ["Form.Title"] = title,
        ["Form.Kind"] = nameof(CouncilPlanKind.CommunityStrategy),
        ["Form.OwnerPostId"] = Head,
        ["Form.AgreedBy"] = agreed ? "Cabinet" : null,
        ["Form.AgreedOn.Day"] = agreed ? "1" : null,
        ["Form.AgreedOn.Month"] = agreed ? "4" : null,
        ["Form.AgreedOn.Year"] = agreed ? $"{TestClock.Today.Year}" : null,
    };

    private Dictionary<string, string?> Aim(AimKind kind, string title, params (string Field, string? Value)[] more)
    {
        var values = new Dictionary<string, string?> { ["Form.Kind"] = kind.ToString(), ["Form.Title"] = title, ["Form.OwnerPostId"] = Head };
        foreach (var (field, value) in more) { values[field] = value; }
        return values;
    }

    private async Task<ThreadEnd> AimAsync(string title) => new(ThreadKind.Aim, await product.InScopeAsync((_, db) => db.Aims.Where(aim => aim.Title == title).Select(aim => aim.Id).SingleAsync(Cancel)));

    private static async Task LinkAsync(Visitor visitor, ThreadEnd from, string how, ThreadEnd to) =>
        await visitor.SendAsync($"/thread/link?from={from}&to={to}", "", new() { ["How"] = how, ["To"] = to.ToString(), ["Reason"] = "They belong together" });

    /// <summary>A strategy with an ambition, a priority and an objective that letters measure; each title with a mark.</summary>
    private async Task<(Visitor Officer, ThreadEnd Ambition, ThreadEnd Priority, ThreadEnd Objective)> WovenAsync(string mark)
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await officer.SendAsync("/thread/plans/new", "", Plan($"Strategy {mark}"));
        var into = $"/thread/plans/strategy-{mark}/aims/new";
        await officer.SendAsync(into, "", Aim(AimKind.Ambition, $"Trust {mark}"));
        await officer.SendAsync(into, "", Aim(AimKind.Priority, $"Heard {mark}", ("Form.Number", "1")));
        await officer.SendAsync(into, "", Aim(AimKind.Objective, $"Answered {mark}", ("Form.Number", "1.1")));
        var (ambition, priority, objective) = (await AimAsync($"Trust {mark}"), await AimAsync($"Heard {mark}"), await AimAsync($"Answered {mark}"));
        await LinkAsync(officer, priority, "ContributesTo", ambition);
        await LinkAsync(officer, priority, "ContributesTo-back", objective);
        await LinkAsync(officer, objective, "MeasuredBy", new(ThreadKind.Measure, product.Council.Letters));
        return (officer, ambition, priority, objective);
    }

    [Fact]
    public async Task From_a_measure_a_member_reads_up_to_the_ambition_and_from_it_down_to_the_measure()
    {
        var (_, ambition, _, objective) = await WovenAsync("walked");
        var member = await product.VisitAsync(Role.Member);
        var measure = await member.PageAsync("/measures/cs07");
        Assert.Contains("1.1 Answered walked", measure.QuerySelector(".thread")!.TextContent, StringComparison.Ordinal);
        var whole = await member.PageAsync($"/thread/of/measure/{product.Council.Letters}");
        var up = whole.QuerySelector("section[aria-labelledby=up-h]")!;
        foreach (var title in new[] { "Answered walked", "Heard walked", "Trust walked" }) { Assert.Contains(title, up.TextContent, StringComparison.Ordinal); }
        var down = (await member.PageAsync($"/thread/of/aim/{ambition.Id}")).QuerySelector("section[aria-labelledby=down-h]")!;
        Assert.Contains("is measured by CS07", string.Join(' ', down.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.NotNull((await member.PageAsync($"/thread/of/aim/{objective.Id}")).QuerySelector("svg.chart"));
        Assert.Contains("Trust walked", (await member.PageAsync("/thread?find=trust+walked")).Text(), StringComparison.Ordinal);
        using var csv = await member.GetAsync("/thread/links.csv");
        Assert.Contains("1.1 Answered walked,contributes to,1 Heard walked", await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        foreach (var path in new[] { "/thread/of/aim/" + Guid.Empty, "/thread/of/nothing/" + ambition.Id, "/thread/aims/none", "/thread/plans/none", "/thread/links/" + Guid.Empty })
        {
            using var answer = await member.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_loop_and_a_link_without_a_reason_are_refused_and_what_was_typed_stays()
    {
        var (officer, ambition, _, objective) = await WovenAsync("looped");
        var refused = await officer.SendAsync($"/thread/link?from={ambition}&to={objective}", "", new() { ["How"] = "ContributesTo", ["To"] = objective.ToString(), ["Reason"] = "Round and round" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["That would make a loop: Trust looped serves 1.1 Answered looped serves 1 Heard looped serves Trust looped. Nothing can be the reason for itself."], refused.Errors());
        Assert.Equal("Round and round", refused.QuerySelector("textarea[name=Reason]")!.TextContent.Trim());
        refused = await officer.SendAsync($"/thread/link?from={ambition}", "", new() { ["Reason"] = "x" }, HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Say what the one is to the other.", refused.Errors());
        refused = await officer.SendAsync($"/thread/link?from={objective}&to={new ThreadEnd(ThreadKind.Measure, product.Council.Letters)}", "", new() { ["How"] = "MeasuredBy", ["To"] = $"Measure:{product.Council.Letters}", ["Reason"] = "Again" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["They are linked so already, by PerformanceOfficer."], refused.Errors());

        // Ended with a reason, a link is gone from the thread and stays in the record.
        var link = await product.InScopeAsync((_, db) => db.ThreadLinks.Where(each => each.FromId == objective.Id && each.ToKind == ThreadKind.Measure).Select(each => each.Id).SingleAsync(Cancel));
        refused = await officer.SendAsync($"/thread/links/{link}", "", [], HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say why it holds no longer."], refused.Errors());
        await officer.SendAsync($"/thread/links/{link}", "", new() { ["Reason"] = "Another measure took its place" });
        Assert.DoesNotContain("CS07", (await officer.PageAsync($"/thread/of/aim/{objective.Id}")).QuerySelector("section[aria-labelledby=down-h]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Another measure took its place", (await officer.PageAsync($"/thread/links/{link}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_by_a_link_what_its_own_page_refuses_them()
    {
        var (officer, _, _, objective) = await WovenAsync("hidden");
        await officer.SendAsync("/thread/plans/new", "", Plan("Draft hidden", agreed: false));
        await officer.SendAsync("/thread/plans/draft-hidden/aims/new", "", Aim(AimKind.Objective, "Secret objective"));
        await LinkAsync(officer, await AimAsync("Secret objective"), "ContributesTo", objective);
        await officer.SendAsync("/delivery/risks/new", "", new() { ["Form.Event"] = "A named person leaves", ["Form.Cause"] = "x", ["Form.Effect"] = "y", ["Form.Kind"] = nameof(RiskKind.Delivery), ["Form.OwnerPostId"] = Head, ["Form.Likelihood"] = "3", ["Form.Impact"] = "4", ["Form.ExemptBecause"] = "Paragraph 2: an individual" });
        var risk = new ThreadEnd(ThreadKind.Risk, await product.InScopeAsync((_, db) => db.Risks.Where(each => each.Event == "A named person leaves").Select(each => each.Id).SingleAsync(Cancel)));
        await LinkAsync(officer, objective, "ThreatenedBy", risk);
        Assert.Contains("A named person leaves", (await officer.PageAsync("/thread/aims/answered-hidden")).Text(), StringComparison.Ordinal);

        var member = await product.VisitAsync(Role.Member);
        foreach (var path in new[] { "/thread/aims/answered-hidden", $"/thread/of/aim/{objective.Id}", "/thread?find=secret", "/thread/coverage", "/thread", "/thread/quality" })
        {
            var text = (await member.PageAsync(path)).Text();
            Assert.DoesNotContain("Secret objective", text, StringComparison.Ordinal);
            Assert.DoesNotContain("A named person", text, StringComparison.Ordinal);
        }

        Assert.Contains("2 records are linked that are not yours to see.", (await member.PageAsync("/thread/aims/answered-hidden")).Text(), StringComparison.Ordinal);
        foreach (var path in new[] { "/thread/plans/draft-hidden", "/thread/aims/secret-objective", $"/thread/of/risk/{risk.Id}" })
        {
            using var answer = await member.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        // What is exempt or a draft is in no file either, whoever saves it.
        using var csv = await officer.GetAsync("/thread/links.csv");
        var saved = await csv.Content.ReadAsStringAsync(Cancel);
        Assert.DoesNotContain("A named person", saved, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret objective", saved, StringComparison.Ordinal);
        foreach (var path in new[] { "/thread/plans/new", "/thread/plans/strategy-hidden/aims/new", $"/thread/link?from={objective}", "/thread/suggestions", "/thread/quality/standard", "/thread/plans/strategy-hidden/score" })
        {
            using var answer = await member.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task An_aim_moves_in_the_middle_of_a_year_with_its_links_and_ends_when_it_is_reached()
    {
        var (officer, _, priority, objective) = await WovenAsync("moved");
        await officer.SendAsync("/thread/plans/new", "", Plan("Next moved"));
        var next = await product.InScopeAsync((_, db) => db.CouncilPlans.Where(plan => plan.Title == "Next moved").Select(plan => plan.Id).SingleAsync(Cancel));
        var refused = await officer.SendAsync("/thread/aims/answered-moved", "Move", new() { ["To"] = $"{next}" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say why it moves."], refused.Errors().Distinct());
        await officer.SendAsync("/thread/aims/answered-moved", "Move", new() { ["To"] = $"{next}", ["Number"] = "9", ["Reason"] = "The service was merged" });
        var page = (await officer.PageAsync("/thread/aims/answered-moved")).Text();
        Assert.Contains("in Strategy moved as 1.1: The service was merged", page, StringComparison.Ordinal);
        Assert.Contains("9 Answered moved", page, StringComparison.Ordinal);
        Assert.Contains("Heard moved", (await officer.PageAsync($"/thread/of/aim/{objective.Id}")).QuerySelector("section[aria-labelledby=up-h]")!.TextContent, StringComparison.Ordinal);
        await officer.SendAsync("/thread/aims/answered-moved", "Change", Aim(AimKind.Objective, "Answered moved", ("Form.Number", "9"), ("Form.Milestones[0].Title", "Half"), ("Form.Milestones[0].Due", "soon")), HttpStatusCode.UnprocessableEntity);
        await officer.SendAsync("/thread/aims/answered-moved", "Change", Aim(AimKind.Objective, "Answered moved", ("Form.Number", "9"), ("Form.Milestones[0].Title", "Half"), ("Form.Milestones[0].Due", "31 Mar 2027")));
        Assert.Contains("Half", (await officer.PageAsync("/thread/aims/answered-moved")).Text(), StringComparison.Ordinal);
        refused = await officer.SendAsync("/thread/plans/next-moved", "End", new() { ["Reason"] = "Over" }, HttpStatusCode.UnprocessableEntity);
        Assert.Contains(refused.QuerySelectorAll(".govuk-error-summary a, .govuk-error-summary li").Select(each => each.TextContent), each => each.Contains("one aim of it goes on", StringComparison.Ordinal));
        await officer.SendAsync("/thread/aims/answered-moved", "End", new() { ["IsReached"] = "true", ["Reason"] = "All were answered" });
        Assert.Contains("Reached on", (await officer.PageAsync("/thread/aims/answered-moved")).Text(), StringComparison.Ordinal);
        await officer.SendAsync("/thread/plans/next-moved", "End", new() { ["Reason"] = "Over" });
        Assert.Contains("Heard moved", (await officer.PageAsync($"/thread/of/aim/{priority.Id}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_link_the_same_at_once_make_one_link()
    {
        var (officer, _, priority, _) = await WovenAsync("twice");
        var other = await product.VisitAsync(Role.PerformanceOfficer);
        var letters = new ThreadEnd(ThreadKind.Measure, product.Council.Letters);
        async Task<HttpStatusCode> SendAsync(Visitor visitor)
        {
            using var answer = await visitor.SendAsync(await visitor.PageAsync($"/thread/link?from={priority}&to={letters}"), "main form[method=post]", new() { ["How"] = "MeasuredBy", ["To"] = letters.ToString(), ["Reason"] = "Both say so" });
            return answer.StatusCode;
        }

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], (await Task.WhenAll(SendAsync(officer), SendAsync(other))).Order());
        Assert.Equal(1, await product.InScopeAsync((_, db) => db.ThreadLinks.CountAsync(link => link.FromId == priority.Id && link.ToId == letters.Id, Cancel)));
    }
}
