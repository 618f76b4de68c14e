namespace GoldenThread.Web.Plumbing;

/// <summary>The mail server that messages go out by.</summary>
public sealed record SmtpOptions
{
    public string? Host { get; init; }
    public int Port { get; init; } = 25;
    public string? User { get; init; }
    public string? Password { get; init; }

    /// <summary>The address that messages come from.</summary>
    public string? From { get; init; }

    /// <summary>Whether the connection must become a secret one (STARTTLS) before anything is said.</summary>
    public bool StartTls { get; init; }

    public bool IsSet => !string.IsNullOrWhiteSpace(Host) && !string.IsNullOrWhiteSpace(From);
}
