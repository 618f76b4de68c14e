using System.Net;
using System.Net.Mail;
using System.Text;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Sends what waits in the outbox. Each message is claimed before it is sent, so that several processes send it once.</summary>
public sealed class SendMail(IDbContextFactory<GoldenThreadDb> factory, SiteOptions site, DatabaseTime time, ILogger<SendMail> log)
{
    /// <summary>For so long a message belongs to the process that claimed it; then its process must have died.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private const int AtOnce = 100;

    /// <summary>How many were sent.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        if (!site.Smtp.IsSet) { return 0; }
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (Guid.Empty, true);
        var outbox = db.Outbox.IgnoreQueryFilters([GoldenThreadDb.CouncilFilter]);
        var now = await time.NowAsync(db, cancel);
        var sent = 0;
        foreach (var mail in await outbox.AsNoTracking().Where(m => m.SentAt == null && m.NextTryAt <= now).OrderBy(m => m.NextTryAt).Take(AtOnce).ToListAsync(cancel))
        {
            var mine = outbox.Where(m => m.Id == mail.Id);
            var until = await time.NowAsync(db, cancel) + Claim;
            if (await mine.Where(m => m.SentAt == null && m.Tries == mail.Tries && m.NextTryAt == mail.NextTryAt)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.NextTryAt, until).SetProperty(x => x.Tries, mail.Tries + 1), cancel) == 0) { continue; }

            if (await FaultOfAsync(mail, cancel) is { } fault)
            {
                var again = await time.NowAsync(db, cancel) + BackOff(mail.Tries);
                await mine.ExecuteUpdateAsync(m => m.SetProperty(x => x.NextTryAt, again).SetProperty(x => x.LastFault, fault), CancellationToken.None);
                continue;
            }

            var at = await time.NowAsync(db, CancellationToken.None);
            await mine.ExecuteUpdateAsync(m => m.SetProperty(x => x.SentAt, at).SetProperty(x => x.LastFault, (string?)null), CancellationToken.None);
            sent++;
        }

        return sent;
    }

    /// <summary>A minute after the first failure, then twice as long each time, at most four hours.</summary>
    public static TimeSpan BackOff(int triesBefore) => TimeSpan.FromMinutes(Math.Min(Math.Pow(2, triesBefore), 240));

    private async Task<string?> FaultOfAsync(Mail mail, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new SmtpClient(site.Smtp.Host, site.Smtp.Port) { EnableSsl = site.Smtp.StartTls };
            if (!string.IsNullOrEmpty(site.Smtp.User)) { client.Credentials = new NetworkCredential(site.Smtp.User, site.Smtp.Password); }
            using var message = new MailMessage(site.Smtp.From!, mail.To, mail.Subject, mail.Body) { SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8 };
            // The same message sent again after a crash carries the same name, by which servers know it.
            message.Headers.Add("Message-ID", $"<{mail.Id:N}@{new MailAddress(site.Smtp.From!).Host}>");
            message.Headers.Add("Auto-Submitted", "auto-generated");
            await client.SendMailAsync(message, patience.Token);
            return null;
        }
        catch (Exception fault) when (fault is SmtpException or InvalidOperationException or FormatException or ArgumentException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            log.LogWarning("Mail {Id} was not sent: {Fault}", mail.Id, fault.Message);
            return fault.Message.Length > 500 ? fault.Message[..500] : fault.Message;
        }
    }
}
