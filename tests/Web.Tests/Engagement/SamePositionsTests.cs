using System.Net;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using EntryCouncil = GoldenThread.Web.Tests.Measures.Entering.EntryCouncil;

namespace GoldenThread.Web.Tests.Engagement;

public sealed class SqliteSamePositionsTests(SqliteProduct product) : SamePositionsTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSamePositionsTests(PostgresProduct product) : SamePositionsTests(product), IClassFixture<PostgresProduct>;

/// <summary>The same positions for every member, and beside them what one asked to see, on the running product.</summary>
public abstract class SamePositionsTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<int> EntriesAsync() => product.InScopeAsync((_, db) => db.History.CountAsync(Cancel));

    [Fact]
    public async Task Every_member_sees_the_same_and_what_one_chose_nobody_else_sees()
    {
        var (north, south, executive) = (await product.AnotherMemberAsync("north"), await product.AnotherMemberAsync("south"), await product.VisitAsync(Role.ExecutiveMember));
        var page = (await north.PageAsync("/members")).Text();
        Assert.Equal(page, (await south.PageAsync("/members")).Text());
        Assert.Equal(page, (await executive.PageAsync("/members")).Text());
        Assert.Equal((await north.PageAsync("/members/use")).Text(), (await executive.PageAsync("/members/use")).Text());
        Assert.Contains("Members", (await north.PageAsync("/")).QuerySelector("nav")!.TextContent, StringComparison.Ordinal);

        var cabinet = await product.InScopeAsync((_, db) => db.Boards.Where(each => each.EndedOn == null).Select(each => each.Id).FirstAsync(Cancel));
        await product.InScopeAsync(async (services, db) =>
        {
            // An action that is late and goes to the Cabinet, and one that a member's division is named in.
            var action = await db.Actions.SingleAsync(each => each.Code == "CEB1", Cancel);
            action.Definition = action.Definition with { Monitoring = [new MonitoringRoute(1, "Report", cabinet, 3, new DateOnly(2026, 11, 2))], Steps = [] };
            action.Progress = action.Progress with { Status = ActionStatus.AtRisk };
            var chart = (await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel)).Chart;
            await db.StandAsync(action, chart, Cancel);
            return await db.CommitAsync([new ActionChanged(new("action", action.Id, action.Code), ["Monitoring"], null)], Store.History.Submission.Of(EntryCouncil.Somebody(product, Role.PerformanceOfficer, services)), Cancel);
        });
        var entries = await EntriesAsync();
        await north.SendAsync("/members", "Settings", new() { ["Boards"] = $"{cabinet}", ["Division"] = "highways" });
        page = (await north.PageAsync("/members")).Text();
        Assert.Contains("My division: highways", page, StringComparison.Ordinal);
        Assert.Contains("CEB1", page[page.IndexOf("Cabinet", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.DoesNotContain("My division: ", (await south.PageAsync("/members")).Text(), StringComparison.Ordinal);
        Assert.Equal(entries, await EntriesAsync());
        Assert.Equal(["Choose boards that exist."], (await south.SendAsync("/members", "Settings", new() { ["Boards"] = $"{Guid.NewGuid()}", ["Division"] = "East" }, HttpStatusCode.UnprocessableEntity)).Errors());

        // What changed since a day can be asked for; a day to come, or none, is said.
        Assert.Contains("Changed since 1 November 2026", (await south.PageAsync("/members?since=1+Nov+2026")).Text(), StringComparison.Ordinal);
        Assert.Contains("CEB1", (await south.PageAsync("/members?since=1+Nov+2026")).QuerySelector("section[aria-labelledby=changes-h]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("CEB1", (await south.PageAsync("/members?since=20+Nov+2026")).QuerySelector("section[aria-labelledby=changes-h]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Give a day that has passed.", (await south.PageAsync("/members?since=1+Jan+2030")).Text(), StringComparison.Ordinal);
        Assert.Contains("“soon” is not a date", (await south.PageAsync("/members?since=soon")).Text(), StringComparison.Ordinal);
        var lead = await product.VisitAsync(Role.Lead);
        Assert.Equal(HttpStatusCode.Forbidden, (await lead.ForgeAsync(await lead.PageAsync("/account/sign-out"), "/members?handler=Settings")).StatusCode);
    }
}
