using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Engagement;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using GoldenThread.Web.Tests.Delivery;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GoldenThread.Web.Tests.Engagement;

public sealed class SqliteQuestionRemindersTests(SqliteProduct product) : QuestionRemindersTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresQuestionRemindersTests(PostgresProduct product) : QuestionRemindersTests(product), IClassFixture<PostgresProduct>;

public abstract class QuestionRemindersTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<int?> RunAsync() => product.InScopeAsync((services, _) => services.GetRequiredService<SendQuestionReminders>().RunAsync(Cancel));

    private Task<List<Store.Plumbing.Mail>> OutboxAsync() => product.InScopeAsync((_, db) => db.Outbox.AsNoTracking().OrderBy(mail => mail.CreatedAt).ToListAsync(Cancel));

    [Fact]
    public async Task Whoever_is_to_answer_hears_two_working_days_before_and_when_it_is_late_and_the_clerk_of_what_is_nobodys()
    {
        var member = await product.VisitAsync(Role.Member);
        await member.SendAsync("/members/questions/new", "", new() { ["Form.Words"] = "A secret of the word zebra?", ["Form.OwnerPostId"] = $"{product.Council.HeadOfHighways}" });
        await member.SendAsync("/members/questions/new", "", new() { ["Form.Words"] = "Whose is this?" });
        Assert.Equal(0, await RunAsync());

        product.Clock.PutOn(TimeSpan.FromDays(10)); // Thursday 3 December; both are due on Monday 7 December
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(RunAsync, Cancel)));
        Assert.Equal(2, Assert.Single(runs, count => count is not null));
        var mails = await OutboxAsync();
        Assert.Equal([TestCouncil.EmailOf(Role.Clerk), TestCouncil.EmailOf(Role.HeadOfService)], mails.Select(mail => mail.To).Order(StringComparer.Ordinal));
        var owners = mails.Single(mail => mail.To == TestCouncil.EmailOf(Role.HeadOfService));
        Assert.Contains("Q1\nThe answer is due on 7 December 2026.", owners.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("zebra", owners.Body + owners.Subject, StringComparison.Ordinal);

        product.Clock.PutOn(TimeSpan.FromDays(1));
        Assert.Equal(0, await RunAsync());
        product.Clock.PutOn(TimeSpan.FromDays(1));
        Assert.Null(await RunAsync()); // a Saturday
        product.Clock.PutOn(TimeSpan.FromDays(3));
        Assert.Equal(2, await RunAsync()); // late
        Assert.Contains("The answer was due on 7 December 2026.", (await OutboxAsync())[^1].Body, StringComparison.Ordinal);
        product.Clock.PutOn(TimeSpan.FromDays(1));
        Assert.Equal(0, await RunAsync());

        // They go out by a real mail server.
        await using var smtp = await SmtpPeer.StartAsync();
        var sender = new SendMail(product.Services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>(), new SiteOptions { Smtp = new SmtpOptions { Host = SmtpPeer.Host, Port = smtp.Port, From = "council@example.org" } }, product.Services.GetRequiredService<DatabaseTime>(), NullLogger<SendMail>.Instance);
        Assert.Equal(4, await sender.RunAsync(Cancel));
        await smtp.ReceiveAsync(_ => smtp.Mails.Count >= 4, Cancel);
        Assert.All(smtp.Mails, mail => Assert.Equal("1 question of a member waits for your answer", mail.Subject));
    }
}
