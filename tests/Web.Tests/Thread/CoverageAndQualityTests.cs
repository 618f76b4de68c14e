using System.Net;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Thread;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Tests.Thread;

public sealed class SqliteCoverageAndQualityTests(SqliteProduct product) : CoverageAndQualityTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresCoverageAndQualityTests(PostgresProduct product) : CoverageAndQualityTests(product), IClassFixture<PostgresProduct>;

/// <summary>What is missing on the thread, links that are suggested, and how good plans are, on the running product.</summary>
public abstract class CoverageAndQualityTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_missing_is_named_suggested_and_linked_by_a_person()
    {
        await product.Council.WeaveAsync(product);
        var (officer, member) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.Member));
        var page = await member.PageAsync("/thread/coverage");
        var gaps = page.QuerySelector($"#{CoverageRule.ActionServesNothing}")!;
        Assert.Contains("CEB1", gaps.TextContent, StringComparison.Ordinal);
        Assert.Empty(gaps.QuerySelectorAll("a[href*='/thread/link']"));
        Assert.DoesNotContain("CS07", page.QuerySelector($"#{CoverageRule.MeasureServesNothing}")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Objectives that nothing delivers", page.Text(), StringComparison.Ordinal);
        using (var csv = await member.GetAsync("/thread/coverage.csv")) { Assert.Contains("Actions that serve nothing,Action,CEB1", await csv.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal); }
        var ofHighways = await member.PageAsync($"/thread/coverage?service={product.Council.Highways}");
        Assert.Equal("1", ofHighways.QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("Plans without targets", StringComparison.Ordinal)).QuerySelector("td")!.TextContent);

        // An objective that shares words with an action: offered with them, and linked only by whoever sends the form.
        var action = await product.InScopeAsync((_, db) => db.Standings.AsNoTracking().Where(each => each.Code == "CEB1").Select(each => each.Title).SingleAsync(Cancel));
        await officer.SendAsync("/thread/plans/strategy/aims/new", "", new() { ["Form.Kind"] = nameof(AimKind.Objective), ["Form.Title"] = $"{action} sooner", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        var offered = (await officer.PageAsync("/thread/suggestions")).QuerySelectorAll("tbody tr").First(row => row.TextContent.Contains("CEB1", StringComparison.Ordinal));
        var links = await product.InScopeAsync((_, db) => db.ThreadLinks.CountAsync(Cancel));
        var form = offered.QuerySelector("a.btn")!.GetAttribute("href")!;
        Assert.StartsWith("Both speak of ", (await officer.PageAsync(form)).QuerySelector("textarea[name=Reason]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(links, await product.InScopeAsync((_, db) => db.ThreadLinks.CountAsync(Cancel)));
        await officer.SendAsync(form, "", []);
        Assert.Equal(links + 1, await product.InScopeAsync((_, db) => db.ThreadLinks.CountAsync(Cancel)));
        Assert.DoesNotContain((await officer.PageAsync("/thread/suggestions")).QuerySelectorAll("tbody tr th").Select(row => row.TextContent), row => row.Contains("CEB1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_reader_scores_a_plan_and_its_service_sees_what_is_missing()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        await officer.SendAsync("/thread/plans/new", "", new() { ["Form.Title"] = "Letters plan", ["Form.Kind"] = nameof(CouncilPlanKind.ServicePlan), ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}", ["Form.ServiceId"] = $"{product.Council.Consultation}", ["Form.AgreedBy"] = "Cabinet", ["Form.AgreedOn.Day"] = "1", ["Form.AgreedOn.Month"] = "4", ["Form.AgreedOn.Year"] = "2026" });
        await officer.SendAsync("/thread/plans/letters-plan/aims/new", "", new() { ["Form.Kind"] = nameof(AimKind.Objective), ["Form.Title"] = "Publish leaflets", ["Form.OwnerPostId"] = $"{product.Council.HeadOfConsultation}" });
        // Whatever else these tests have made of the standard meanwhile, every question of it is answered.
        var questions = (await officer.PageAsync("/thread/plans/letters-plan/score")).QuerySelectorAll("select[name$='.Score']").Length;
        var scores = Enumerable.Range(0, questions).ToDictionary(row => $"Scores[{row}].Score", row => (string?)(row == 7 ? "1" : "3"));
        var refused = await officer.SendAsync("/thread/plans/letters-plan/score", "", new(scores) { ["Stage"] = nameof(ScoreStage.Agreed) }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say what is missing, so that the service can mend it."], refused.Errors());
        await officer.SendAsync("/thread/plans/letters-plan/score", "", new(scores) { ["Stage"] = nameof(ScoreStage.Agreed), ["Scores[7].Because"] = "Acronyms are not explained" });
        var lead = await product.VisitAsync(Role.Lead);
        var plan = await lead.PageAsync("/thread/plans/letters-plan");
        Assert.Contains("When agreed, 2026/27: 96 %", plan.Text(), StringComparison.Ordinal);
        Assert.Contains("Acronyms are not explained", (await lead.PageAsync(plan.QuerySelector("a[href^='/thread/quality/scores/']")!.GetAttribute("href")!)).Text(), StringComparison.Ordinal);
        var quality = (await lead.PageAsync("/thread/quality")).Text();
        Assert.Contains("Publish leaflets", quality, StringComparison.Ordinal);
        Assert.Contains("“publish” tells of something that the council does.", (await lead.PageAsync("/thread/aims/publish-leaflets")).Text(), StringComparison.Ordinal);
        using var own = await lead.GetAsync("/thread/plans/letters-plan/score");
        Assert.Equal(HttpStatusCode.Forbidden, own.StatusCode);
    }

    [Fact]
    public async Task The_standard_is_worded_anew_with_a_reason_and_two_at_once_are_told()
    {
        var (officer, other) = (await product.VisitAsync(Role.PerformanceOfficer), await product.VisitAsync(Role.PerformanceOfficer));
        var stale = await other.PageAsync("/thread/quality/standard");
        var refused = await officer.SendAsync("/thread/quality/standard", "", new() { ["Criteria[8].Question"] = "Was it asked of residents?" }, HttpStatusCode.UnprocessableEntity);
        Assert.Equal(["Say why the standard changes: plans of other years were scored by the one before."], refused.Errors());
        await officer.SendAsync("/thread/quality/standard", "", new() { ["Criteria[8].Question"] = "Was it asked of residents?", ["Reason"] = "Members asked for it" });
        using var late = await other.SendAsync(stale, "main form[method=post]", new() { ["Criteria[9].Question"] = "Is it short?", ["Reason"] = "It should be" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("Was it asked of residents?", (await officer.PageAsync("/thread/quality")).Text(), StringComparison.Ordinal);
    }
}
