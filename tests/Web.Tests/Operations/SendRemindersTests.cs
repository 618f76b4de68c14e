using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteSendRemindersTests(SqliteProduct product) : SendRemindersTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSendRemindersTests(PostgresProduct product) : SendRemindersTests(product), IClassFixture<PostgresProduct>;

public abstract class SendRemindersTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<int?> RunAsync() => product.InScopeAsync((services, _) => services.GetRequiredService<SendReminders>().RunAsync(Cancel));

    [Fact]
    public async Task Several_processes_write_each_digest_of_a_day_once_and_the_next_day_another()
    {
        var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RunAsync, Cancel)));
        var digests = Assert.Single(written, count => count is not null)!.Value;
        Assert.True(digests >= 2);
        await product.InScopeAsync(async (_, db) =>
        {
            var mails = await db.Outbox.AsNoTracking().ToListAsync(Cancel);
            Assert.Equal(digests, mails.Count);
            var highways = Assert.Single(mails, mail => mail.To == TestCouncil.EmailOf(Role.HeadOfService));
            Assert.Contains("CEB1 Answer every highways letter in ten days", highways.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("CEA1", highways.Body, StringComparison.Ordinal);
            return 0;
        });

        Assert.Null(await RunAsync());
        product.Clock.PutOn(TimeSpan.FromDays(1));
        Assert.Equal(digests, await RunAsync());
        product.Clock.PutOn(TimeSpan.FromDays(4));
        Assert.Null(await RunAsync()); // a Saturday
    }

    [Fact]
    public async Task The_page_shows_who_would_get_what_and_an_administrator_chooses_when()
    {
        var administrator = await product.VisitAsync(Role.Administrator);
        var page = await administrator.PageAsync("/organisation/reminders");
        Assert.Contains("Head of Highways", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It was never updated.", page.Body.TextContent, StringComparison.Ordinal);

        using var refused = await administrator.SendAsync(page, "main form", new() { ["Rhythm"] = "Weekly", ["Weekday"] = "Friday", ["EscalateAfterDays"] = "90" });
        Assert.Equal(422, (int)refused.StatusCode);
        using var answer = await administrator.SendAsync(page, "main form", new() { ["_key"] = Guid.NewGuid().ToString(), ["Rhythm"] = "Weekly", ["Weekday"] = "Friday", ["EscalateAfterDays"] = "5" });
        Assert.Contains("Reminders go out every Friday", (await administrator.ReadAsync(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(ReminderRhythm.Weekly, await product.InScopeAsync((_, db) => db.Councils.Select(council => council.Reminders).SingleAsync(Cancel)));
        using var back = await administrator.SendAsync(page, "main form", new() { ["_key"] = Guid.NewGuid().ToString(), ["Rhythm"] = "Daily", ["Weekday"] = "Monday", ["EscalateAfterDays"] = "10" });
        Assert.Equal(302, (int)back.StatusCode);

        using var lead = await (await product.VisitAsync(Role.Lead)).GetAsync("/organisation/reminders");
        Assert.Equal(403, (int)lead.StatusCode);
    }
}
