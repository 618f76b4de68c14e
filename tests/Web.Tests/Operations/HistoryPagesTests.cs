using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteHistoryPagesTests(SqliteProduct product) : HistoryPagesTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresHistoryPagesTests(PostgresProduct product) : HistoryPagesTests(product), IClassFixture<PostgresProduct>;

public abstract class HistoryPagesTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<Guid> UpdatedAsync(string code, Role role)
    {
        var visitor = await product.VisitAsync(role);
        var page = await visitor.PageAsync($"/plans/plan/actions/{code}/update");
        using var answer = await visitor.SendAsync(page, "form.update", new()
        {
            ["Form.Status"] = "AtRisk",
            ["Form.Narrative"] = "The printer is closed",
            ["Form.ExpectedFinish.Day"] = "31",
            ["Form.ExpectedFinish.Month"] = "3",
            ["Form.ExpectedFinish.Year"] = "2027",
            ["Form.NextReview.Day"] = "31",
            ["Form.NextReview.Month"] = "1",
            ["Form.NextReview.Year"] = "2027",
        });
        Assert.Equal(302, (int)answer.StatusCode);
        return await product.InScopeAsync((_, db) => db.Actions.Where(action => action.Code == code).Select(action => action.Id).SingleAsync(Cancel));
    }

    [Fact]
    public async Task A_record_shows_every_entry_with_its_values_before_and_after_in_words()
    {
        var id = await UpdatedAsync("CEA1", Role.Lead);
        var page = await (await product.VisitAsync(Role.Auditor)).PageAsync($"/history/action/{id}");
        var words = page.Body!.TextContent;
        Assert.Contains("changed to At risk", words, StringComparison.Ordinal);
        var row = page.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent == "Expected finish");
        Assert.Equal(["Nothing", "31 March 2027"], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Contains(page.QuerySelectorAll("tbody tr"), r => r.TextContent.Contains("The printer is closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_lead_reads_the_history_of_their_own_actions_and_of_nothing_else()
    {
        var (theirs, other) = (await UpdatedAsync("CEA1", Role.PerformanceOfficer), await UpdatedAsync("CEB1", Role.PerformanceOfficer));
        var lead = await product.VisitAsync(Role.Lead);
        await lead.PageAsync($"/history/action/{theirs}");
        using (var answer = await lead.GetAsync($"/history/action/{other}")) { Assert.Equal(404, (int)answer.StatusCode); }
        using (var answer = await lead.GetAsync($"/history/plan/{product.Council.Plan}")) { Assert.Equal(404, (int)answer.StatusCode); }
        using (var answer = await lead.GetAsync("/history/verify")) { Assert.Equal(404, (int)answer.StatusCode); }
        using (var answer = await lead.GetAsync("/trust")) { Assert.Equal(404, (int)answer.StatusCode); }
        var all = (await lead.PageAsync("/history")).Body!.TextContent;
        Assert.Contains("CEA1", all, StringComparison.Ordinal);
        Assert.DoesNotContain("CEB1", all, StringComparison.Ordinal);

        using var member = await (await product.VisitAsync(Role.Member)).GetAsync($"/history/action/{theirs}");
        Assert.Equal(403, (int)member.StatusCode);
    }

    [Fact]
    public async Task The_whole_history_is_filtered_by_day_kind_and_post()
    {
        await UpdatedAsync("CEA1", Role.PerformanceOfficer);
        var auditor = await product.VisitAsync(Role.Auditor);
        var found = await auditor.PageAsync("/history?kind=action&post=PerformanceOfficer&from=2026-11-23&to=2026-12-31");
        Assert.Contains("CEA1", found.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("There is no such entry.", (await auditor.PageAsync("/history?to=2026-11-22")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is not a date", (await auditor.PageAsync("/history?from=soon")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("action CEA1", (await auditor.PageAsync("/history?kind=plan")).QuerySelector("main")!.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_says_that_history_holds_and_trust_says_when_it_was_made()
    {
        var auditor = await product.VisitAsync(Role.Auditor);
        Assert.Contains("none was altered", (await auditor.PageAsync("/history/verify")).Body!.TextContent, StringComparison.Ordinal);
        var trust = (await auditor.PageAsync("/trust")).Body!.TextContent;
        Assert.Contains("Within the last hour. test:", trust, StringComparison.Ordinal);
        Assert.Contains(await product.InScopeAsync((_, db) => db.ChainHeads.Select(head => head.Hash).SingleAsync(Cancel)), trust, StringComparison.Ordinal);
        Assert.Contains("Backup:Folder is missing", trust, StringComparison.Ordinal);
        Assert.Contains("No mail server is set up", trust, StringComparison.Ordinal);
        Assert.Contains("switched off in this process", trust, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standings_follow_their_actions_and_one_that_does_not_is_found_and_put_right()
    {
        await UpdatedAsync("CEA1", Role.PerformanceOfficer);
        Task<IReadOnlyList<(string Council, int Changed)>> Rebuild() => product.InScopeAsync((services, _) => services.GetRequiredService<RebuildStandings>().RunAsync(Cancel));
        Assert.Equal(("test", 0), Assert.Single(await Rebuild()));
        await product.InScopeAsync((_, db) => db.Standings.Where(s => s.Code == "CEA1").ExecuteUpdateAsync(s => s.SetProperty(x => x.Status, ActionStatus.Done), Cancel));
        Assert.Equal(("test", 1), Assert.Single(await Rebuild()));
        Assert.Equal(("test", 0), Assert.Single(await Rebuild()));
        Assert.Equal(ActionStatus.AtRisk, await product.InScopeAsync((_, db) => db.Standings.Where(s => s.Code == "CEA1").Select(s => s.Status).SingleAsync(Cancel)));
    }
}
