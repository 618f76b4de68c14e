using System.Text;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteCalendarTests(SqliteProduct product) : CalendarTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresCalendarTests(PostgresProduct product) : CalendarTests(product), IClassFixture<PostgresProduct>;

public abstract class CalendarTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<T> AsLeadAsync<T>(Func<MakeCalendarFeed, Submission, Task<T>> work) => product.InScopeAsync(async (services, db) =>
    {
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == product.Council.Accounts[Role.Lead], Cancel);
        var organisation = await services.GetRequiredService<OrganisationShelf>().NowAsync(db, Cancel);
        return await work(services.GetRequiredService<MakeCalendarFeed>(), Submission.Of(AccountActor.Of(account, organisation, services.GetRequiredService<Web.Plumbing.CouncilClock>().Now)));
    });

    [Fact]
    public async Task A_feed_shows_what_is_due_of_ones_own_posts_until_it_is_made_anew_or_ended()
    {
        var first = (await AsLeadAsync((make, by) => make.RunAsync(by, Cancel))).Value!;
        var nobody = await product.VisitAsync();
        using var answer = await nobody.GetAsync(first);
        var calendar = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("DTSTART;VALUE=DATE:20270331\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:CEA1: Finish\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("/plans/plan/actions/CEA1\r\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("CEB1", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain(await product.InScopeAsync((_, db) => db.CalendarFeeds.Select(feed => feed.Hash).SingleAsync(Cancel)), first, StringComparison.Ordinal);

        var second = (await AsLeadAsync((make, by) => make.RunAsync(by, Cancel))).Value!;
        using (var old = await nobody.GetAsync(first)) { Assert.Equal(404, (int)old.StatusCode); }
        using (var now = await nobody.GetAsync(second)) { Assert.Equal(200, (int)now.StatusCode); }

        Assert.True((await AsLeadAsync((make, by) => make.EndAsync(by, Cancel))).IsGranted);
        using var ended = await nobody.GetAsync(second);
        Assert.Equal(404, (int)ended.StatusCode);
        Assert.False((await AsLeadAsync((make, by) => make.EndAsync(by, Cancel))).IsGranted);
    }

    [Fact]
    public void Long_lines_are_folded_at_75_octets_without_cutting_a_character_and_text_is_escaped()
    {
        var calendar = new CalendarText("Llŷn; Môn, and\nmore");
        var summary = string.Concat(Enumerable.Repeat("Adroddiad “blynyddol” – ŵyŷ 🧵 ", 8));
        calendar.Due("1@x", new DateOnly(2026, 12, 31), DateTimeOffset.UnixEpoch, summary, "a\\b;c,d\r\ne\tf", null);
        var text = calendar.End();

        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', text);
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains($"SUMMARY:{summary}\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("X-WR-CALNAME:Llŷn\\; Môn\\, and\\nmore\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("DESCRIPTION:a\\\\b\\;c\\,d\\nef\r\n", unfolded, StringComparison.Ordinal);
        Assert.Contains("DTEND;VALUE=DATE:20270101\r\n", unfolded, StringComparison.Ordinal);
    }
}
