using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GoldenThread.Web.Tests.Measures.Entering;

public sealed class SqliteFigureRemindersTests(SqliteProduct product) : FigureRemindersTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresFigureRemindersTests(PostgresProduct product) : FigureRemindersTests(product), IClassFixture<PostgresProduct>;

public abstract class FigureRemindersTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private Task<int?> RunAsync() => product.InScopeAsync((services, _) => services.GetRequiredService<SendFigureReminders>().RunAsync(Cancel));

    private Task<List<Store.Plumbing.Mail>> OutboxAsync() => product.InScopeAsync((_, db) => db.Outbox.AsNoTracking().OrderBy(mail => mail.CreatedAt).ToListAsync(Cancel));

    [Fact]
    public async Task Each_figure_is_reminded_of_once_by_post_and_goes_up_when_it_is_left()
    {
        // The owner's post reports to that of the Head of Highways.
        await product.InScopeAsync(async (services, db) =>
        {
            (await db.Posts.SingleAsync(post => post.Id == product.Council.HeadOfConsultation, Cancel)).ReportsToId = product.Council.HeadOfHighways;
            var post = await db.Posts.SingleAsync(each => each.Id == product.Council.HeadOfConsultation, Cancel);
            return await db.CommitAsync([new Domain.Measures.MeasureDefined(new("post", post.Id, post.Title), "Reports to another")], Submission.Of(product.Somebody(Role.Administrator, services)), Cancel);
        });

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(RunAsync, Cancel)));
        Assert.Equal(2, Assert.Single(runs, count => count is not null)); // the lead and the director hold the post
        var mails = await OutboxAsync();
        Assert.Equal([TestCouncil.EmailOf(Role.Director), TestCouncil.EmailOf(Role.Lead)], mails.Select(mail => mail.To).Order(StringComparer.Ordinal));
        Assert.All(mails, mail => Assert.Contains("CS07 Letters answered within ten days\nThe figure for October 2026 was due on 14 November 2026, 9 days ago.", mail.Body, StringComparison.Ordinal));
        Assert.Null(await RunAsync());

        // The next day nobody hears of it again; when it was left for ten working days the post above does, on a working day.
        product.Clock.PutOn(TimeSpan.FromDays(1));
        Assert.Equal(0, await RunAsync());
        product.Clock.PutOn(TimeSpan.FromDays(4));
        Assert.Null(await RunAsync()); // a Saturday
        product.Clock.PutOn(TimeSpan.FromDays(2));
        Assert.Equal(1, await RunAsync());
        var above = (await OutboxAsync())[^1];
        Assert.Equal(TestCouncil.EmailOf(Role.HeadOfService), above.To);
        Assert.Contains("Head of Consultation answers for it.", above.Body, StringComparison.Ordinal);
        product.Clock.PutOn(TimeSpan.FromDays(1));
        Assert.Equal(0, await RunAsync());

        // They go out by a real mail server.
        await using var smtp = await SmtpPeer.StartAsync();
        var sender = new SendMail(product.Services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>(), new SiteOptions { Smtp = new SmtpOptions { Host = SmtpPeer.Host, Port = smtp.Port, From = "council@example.org" } }, product.Services.GetRequiredService<DatabaseTime>(), NullLogger<SendMail>.Instance);
        Assert.Equal(3, await sender.RunAsync(Cancel));
        await smtp.ReceiveAsync(_ => smtp.Mails.Count >= 3, Cancel);
        Assert.All(smtp.Mails, mail => Assert.Equal("1 figure is asked of you", mail.Subject));
    }
}
