using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteSendMailTests(SqliteProduct product) : SendMailTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresSendMailTests(PostgresProduct product) : SendMailTests(product), IClassFixture<PostgresProduct>;

public abstract class SendMailTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private SendMail Sender(int port) => new(product.Services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>(),
        new SiteOptions { Smtp = new SmtpOptions { Host = port == 0 ? null : SmtpPeer.Host, Port = port, From = "council@example.org" } },
        product.Services.GetRequiredService<DatabaseTime>(), NullLogger<SendMail>.Instance);

    private Task WriteAsync(params string[] subjects) => product.InScopeAsync(async (_, db) =>
    {
        await db.Outbox.ExecuteDeleteAsync(Cancel);
        var now = product.Clock.GetUtcNow();
        foreach (var subject in subjects)
        {
            db.Outbox.Add(new Store.Plumbing.Mail { Id = Guid.CreateVersion7(), CouncilId = product.Council.Id, Key = Guid.NewGuid().ToString(), To = "lead@example.org", Subject = subject, Body = "Bore da – “CEA1”", CreatedAt = now, NextTryAt = now });
        }

        return await db.SaveChangesAsync(Cancel);
    });

    private Task<List<Store.Plumbing.Mail>> OutboxAsync() => product.InScopeAsync((_, db) => db.Outbox.AsNoTracking().ToListAsync(Cancel));

    [Fact]
    public async Task Two_senders_at_once_send_each_message_once()
    {
        await using var smtp = await SmtpPeer.StartAsync();
        var subjects = Enumerable.Range(1, 12).Select(n => $"Message {n}").ToArray();
        await WriteAsync(subjects);

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Sender(smtp.Port).RunAsync(Cancel), Cancel)));

        Assert.Equal(subjects.Length, sent.Sum());
        await smtp.ReceiveAsync(_ => smtp.Mails.Count >= subjects.Length, Cancel);
        Assert.Equal(subjects.Order(StringComparer.Ordinal), smtp.Mails.Select(mail => mail.Subject).Order(StringComparer.Ordinal));
        Assert.Equal("Bore da – “CEA1”", smtp.Mails[0].Text!.Trim());
        Assert.All(await OutboxAsync(), mail => Assert.NotNull(mail.SentAt));
    }

    [Fact]
    public async Task A_server_that_is_down_delays_a_message_and_loses_none()
    {
        await WriteAsync("Later");
        Assert.Equal(0, await Sender(FreePort.Next()).RunAsync(Cancel));
        var waiting = Assert.Single(await OutboxAsync());
        Assert.Null(waiting.SentAt);
        Assert.NotNull(waiting.LastFault);
        Assert.True(waiting.NextTryAt > waiting.CreatedAt);

        await using var smtp = await SmtpPeer.StartAsync();
        Assert.Equal(0, await Sender(smtp.Port).RunAsync(Cancel));
        product.Clock.PutOn(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await Sender(smtp.Port).RunAsync(Cancel));
        await smtp.ReceiveAsync(mail => mail.Subject == "Later", Cancel);
        Assert.Null(Assert.Single(await OutboxAsync()).LastFault);
    }

    [Fact]
    public async Task A_message_whose_sender_died_is_sent_by_another_after_a_while()
    {
        await WriteAsync("Claimed");
        await using var smtp = await SmtpPeer.StartAsync();
        await product.InScopeAsync((_, db) => db.Outbox.ExecuteUpdateAsync(mail => mail.SetProperty(m => m.NextTryAt, product.Clock.GetUtcNow().AddMinutes(5)).SetProperty(m => m.Tries, 1), Cancel));
        Assert.Equal(0, await Sender(smtp.Port).RunAsync(Cancel));
        product.Clock.PutOn(TimeSpan.FromMinutes(6));
        Assert.Equal(1, await Sender(smtp.Port).RunAsync(Cancel));
    }

    [Fact]
    public async Task Without_a_server_messages_wait_untouched()
    {
        await WriteAsync("Waiting");
        Assert.Equal(0, await Sender(0).RunAsync(Cancel));
        Assert.Equal(0, Assert.Single(await OutboxAsync()).Tries);
    }

    [Fact]
    public void Tries_are_further_and_further_apart_up_to_four_hours() =>
        Assert.Equal([1, 2, 4, 128, 240, 240], new[] { 0, 1, 2, 7, 8, 60 }.Select(tries => SendMail.BackOff(tries).TotalMinutes));
}
