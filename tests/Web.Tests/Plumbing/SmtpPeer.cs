using System.Text.Json;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>A real mail server on this machine, whose mails a test can read.</summary>
public sealed class SmtpPeer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Lock gate = new();
    private readonly List<Mail> mails = [];
    private readonly SemaphoreSlim news = new(0);
    private Peer peer = null!;

    private SmtpPeer() { }

    public static string Host => "127.0.0.1";

    public int Port { get; private set; }

    /// <summary>The mails that have come so far, in their order.</summary>
    public IReadOnlyList<Mail> Mails
    {
        get
        {
            lock (gate)
                return [.. mails];
        }
    }

    /// <summary>With a user, only mails of one who signs in after STARTTLS are taken; the certificate is one that nobody vouches for.</summary>
    public static async Task<SmtpPeer> StartAsync(string? user = null, string? password = null)
    {
        var smtp = new SmtpPeer();
        var environment = user is null ? null : new Dictionary<string, string> { ["MAIL_USER"] = user, ["MAIL_PASSWORD"] = password ?? "" };
        smtp.peer = await NodePeer.StartAsync("mail.mjs", environment, smtp.Take);
        smtp.Port = JsonDocument.Parse(smtp.peer.Ready).RootElement.GetProperty("port").GetInt32();
        return smtp;
    }

    /// <summary>The first mail of the kind wanted, waiting for it to come.</summary>
    public async Task<Mail> ReceiveAsync(Func<Mail, bool> wanted, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        while (true)
        {
            if (Mails.FirstOrDefault(wanted) is { } found)
                return found;
            try
            {
                await news.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
            {
                throw new TimeoutException($"No such mail came. Those that came: {string.Join("; ", Mails.Select(m => $"{m.Subject} to {string.Join(", ", m.To)}"))}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await peer.DisposeAsync();
        news.Dispose();
    }

    private void Take(string line)
    {
        var mail = JsonSerializer.Deserialize<Mail>(line, JsonSerializerOptions.Web)!;
        lock (gate)
            mails.Add(mail);
        news.Release();
    }
}
