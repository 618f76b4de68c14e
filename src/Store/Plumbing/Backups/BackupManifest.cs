namespace GoldenThread.Store.Plumbing;

/// <summary>What a backup file says of itself: enough to refuse it when it is damaged, or when a newer version of the product wrote it.</summary>
public sealed record BackupManifest
{
    /// <summary>The form of the file that this version writes and reads.</summary>
    public const int CurrentFormat = 1;
    public const string FileName = "manifest.json";

    public int Format { get; init; }
    public required string Product { get; init; }

    /// <summary>The database that it was taken from: "SQLite" or "PostgreSQL". It can be restored on either.</summary>
    public required string Database { get; init; }
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>The steps of the schema, without the moments that differ between the databases.</summary>
    public required IReadOnlyList<string> Schema { get; init; }
    public required IReadOnlyList<BackupCouncil> Councils { get; init; }
    public required IReadOnlyList<BackupTable> Tables { get; init; }
    public required IReadOnlyList<BackupFile> Files { get; init; }

    public long Rows => Tables.Sum(table => table.Rows);
}

/// <summary>A council in a backup, and how far its chain had come.</summary>
public sealed record BackupCouncil(Guid Id, string Code, string Name, long Sequence, string Hash);

/// <summary>A table: one row a line, as JSON that no database wrote.</summary>
public sealed record BackupTable(string Name, IReadOnlyList<BackupColumn> Columns, long Rows, string Sha256)
{
    public string Path => $"tables/{Name}.ndjson";
}

/// <summary>A column and the kind of its values.</summary>
public sealed record BackupColumn(string Name, CellKind Kind);

/// <summary>A file of evidence: its path is "evidence/COUNCIL/HASH".</summary>
public sealed record BackupFile(string Path, long Length, string Sha256);
