namespace GoldenThread.Store.Plumbing;

/// <summary>Where the council's data is: a folder for SQLite, a connection string for PostgreSQL.</summary>
public sealed record StoreOptions
{
    /// <summary>The folder of the SQLite database and of the evidence beside it.</summary>
    public required string DataFolder { get; init; }

    /// <summary>A PostgreSQL connection string; null for SQLite.</summary>
    public string? Postgres { get; init; }

    public bool IsPostgres => Postgres is not null;
    public string SqliteFile => Path.Combine(DataFolder, "goldenthread.db");

    /// <summary>Evidence beside SQLite: a folder for each council, in it a file for each content, named by its SHA-256.</summary>
    public string EvidenceFolder => Path.Combine(DataFolder, "evidence");
    public string ConnectionString => Postgres ?? $"Data Source={SqliteFile};Foreign Keys=True";
}
