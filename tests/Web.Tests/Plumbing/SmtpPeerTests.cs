using System.Net;
using System.Net.Mail;
using System.Net.Mime;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class SmtpPeerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_is_received_with_its_words_decoded()
    {
        await using var smtp = await SmtpPeer.StartAsync();
        using var client = new SmtpClient(SmtpPeer.Host, smtp.Port);
        using var message = new MailMessage("council@example.org", "lead@example.org", "Llŷn: two updates are due – today", "Please look at “CEA1”.");
        message.Bcc.Add("audit@example.org");
        message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString("<p>Please look at <b>CEA1</b>.</p>", null, MediaTypeNames.Text.Html));

        await client.SendMailAsync(message, Cancel);
        var mail = await smtp.ReceiveAsync(m => m.To.Contains("lead@example.org"), Cancel);

        Assert.Equal("council@example.org", mail.From);
        Assert.Equal(["lead@example.org", "audit@example.org"], mail.To);
        Assert.Equal("Llŷn: two updates are due – today", mail.Subject);
        Assert.Equal("Please look at “CEA1”.", mail.Text?.Trim());
        Assert.Equal("<p>Please look at <b>CEA1</b>.</p>", mail.Html?.Trim());
        Assert.Equal("lead@example.org", mail.Headers["to"]);
        Assert.False(mail.Secure);
    }

    [Fact]
    public async Task A_server_with_a_user_refuses_who_has_not_signed_in()
    {
        await using var smtp = await SmtpPeer.StartAsync("council", "a long password");
        using var client = new SmtpClient(SmtpPeer.Host, smtp.Port);

        await Assert.ThrowsAsync<SmtpException>(() => client.SendMailAsync("a@example.org", "b@example.org", "Refused", "", Cancel));

        Assert.Empty(smtp.Mails);
    }

    [Fact]
    public async Task A_server_with_a_user_takes_a_mail_by_tls_of_who_has_signed_in()
    {
        await using var smtp = await SmtpPeer.StartAsync("council", "a long password");
        using var client = new SmtpClient(SmtpPeer.Host, smtp.Port) { EnableSsl = true, Credentials = new NetworkCredential("council", "a long password") };
#pragma warning disable SYSLIB0014 // the mail client has no other way to trust a certificate
        ServicePointManager.ServerCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject.Contains("localhost", StringComparison.Ordinal) ?? false;
        try
        {
            await client.SendMailAsync("a@example.org", "b@example.org", "Signed in", "", Cancel);
        }
        finally
        {
            ServicePointManager.ServerCertificateValidationCallback = null;
        }
#pragma warning restore SYSLIB0014

        var mail = Assert.Single(smtp.Mails.Append(await smtp.ReceiveAsync(_ => true, Cancel)).Distinct());
        Assert.True(mail.Secure);
        Assert.Equal("council", mail.User);
    }
}
