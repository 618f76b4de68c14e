using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Plumbing;

/// <summary>How this process runs: from the command line, the environment or appsettings.json, in that order.</summary>
public sealed record SiteOptions
{
    /// <summary>The folder of the SQLite database and the evidence.</summary>
    public string Data { get; init; } = "data";

    /// <summary>A PostgreSQL connection string; empty for SQLite.</summary>
    public string? Database { get; init; }

    /// <summary>Open with the demonstration council when the database is empty.</summary>
    public bool Demo { get; init; }

    /// <summary>Take plain http from anywhere but this machine; a warning is shown to administrators.</summary>
    public bool AllowHttp { get; init; }

    /// <summary>The address that links in messages begin with.</summary>
    public string? BaseAddress { get; init; }

    /// <summary>Whom people ask for help or for another form: an e-mail address, a team, a telephone number. Shown to everybody.</summary>
    public string? Contact { get; init; }

    /// <summary>Hosts of other sites that may show the public page of a service in a frame, separated by commas: "www.exampleshire.gov.uk"; empty for none.</summary>
    public string? FramedBy { get; init; }

    /// <summary>Whether reminders and the outbox run in this process.</summary>
    public bool Jobs { get; init; } = true;

    /// <summary>Where links begin: as configured, else as the request says. A request by nobody in particular is believed only on one's own machine.</summary>
    public Uri AddressFor(HttpRequest request, bool trusted = true) =>
        !string.IsNullOrWhiteSpace(BaseAddress) ? new Uri(BaseAddress.TrimEnd('/') + "/")
        : trusted || request.Host.Host is "localhost" ? new Uri($"{request.Scheme}://{request.Host}/")
        : throw new InvalidOperationException("The setting BaseAddress is missing: without it no link can be sent to somebody who is not signed in.");

    /// <summary>The mail server; without one, messages wait in the outbox and /trust says so.</summary>
    public SmtpOptions Smtp { get; init; } = new();

    /// <summary>The daily backup.</summary>
    public BackupOptions Backup { get; init; } = new();

    /// <summary>How often a minute what costs much may be done.</summary>
    public ThrottlingLimits Limits { get; init; } = new();

    public StoreOptions Store => new() { DataFolder = Path.GetFullPath(Data), Postgres = string.IsNullOrWhiteSpace(Database) ? null : Database };
}
