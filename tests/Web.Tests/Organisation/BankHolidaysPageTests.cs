using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Organisation;

public sealed class SqliteBankHolidaysPageTests(SqliteProduct product) : BankHolidaysPageTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresBankHolidaysPageTests(PostgresProduct product) : BankHolidaysPageTests(product), IClassFixture<PostgresProduct>;

public abstract class BankHolidaysPageTests(Product product)
{
    private const string Path = "/organisation/bank-holidays";
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<bool> GoOutTodayAsync() => product.InScopeAsync(async (services, _) => (await services.GetRequiredService<PlanReminders>().RunAsync(product.Clock.GetUtcNow(), Cancel)).Round.IsSent);

    [Fact]
    public async Task A_proclaimed_day_is_added_and_taken_back_by_an_officer_and_reminders_go_by_it()
    {
        var officer = await product.VisitAsync(Role.PerformanceOfficer);
        var page = await officer.PageAsync(Path);
        Assert.Equal(["2026", "2027", "2028"], page.QuerySelectorAll("main section h2").Select(heading => heading.TextContent));
        Assert.Contains("By rule: the first Monday in May", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Boxing Day is a Saturday", page.Body.TextContent, StringComparison.Ordinal);
        Assert.True(await GoOutTodayAsync());

        Dictionary<string, string?> typed = new() { ["Day.Day"] = "23", ["Day.Month"] = "11", ["Day.Year"] = "2026", ["Name"] = "Day of thanks" };
        using var refused = await officer.SendAsync(page, "main form", typed, at: Path);
        Assert.Equal(422, (int)refused.StatusCode);
        Assert.Contains("Say why", (await officer.ReadAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        typed["Reason"] = "Proclaimed on 1 November";
        using var added = await officer.SendAsync(page, "main form", typed, at: Path);
        Assert.Contains("Proclaimed for this year, added by this council", (await officer.ReadAsync(added)).Body!.TextContent, StringComparison.Ordinal);
        Assert.False(await GoOutTodayAsync());
        using var twice = await officer.SendAsync(page, "main form", typed, at: Path);
        Assert.Equal(302, (int)twice.StatusCode);

        var back = await officer.PageAsync($"{Path}?day=2026-11-23");
        using var taken = await officer.SendAsync(back, "main form", new() { ["Reason"] = "A mistake" }, at: Path);
        Assert.Equal(302, (int)taken.StatusCode);
        Assert.True(await GoOutTodayAsync());
        var told = await product.InScopeAsync((_, db) => db.History.AsNoTracking().Where(e => e.Event.StartsWith("BankHoliday")).OrderBy(e => e.Sequence).Select(e => e.Words + ": " + e.Said).ToListAsync(Cancel));
        Assert.Equal(["Bank holiday added on 23 November 2026: Day of thanks: Proclaimed on 1 November", "Bank holiday on 23 November 2026 taken back: Day of thanks: A mistake"], told);
    }

    [Fact]
    public async Task Others_are_refused_and_a_day_of_the_rules_is_not_taken_back()
    {
        foreach (var role in new[] { Role.Lead, Role.Member, Role.Partner, Role.Clerk }) { Assert.Equal(403, (int)(await (await product.VisitAsync(role)).GetAsync(Path)).StatusCode); }
        var administrator = await product.VisitAsync(Role.Administrator);
        var page = await administrator.PageAsync($"{Path}?day=2026-12-25");
        Assert.Null(page.QuerySelector("form[action*=TakeBack]"));
    }
}
