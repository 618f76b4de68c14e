using System.Data.Common;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Plumbing;

/// <summary>Restores a backup beside what is there, proves that every chain holds, and only then puts it in the place of the old, which is kept.</summary>
public static class Restoring
{
    /// <summary>Restores; refused, with nothing changed, when the file or the target is not fit.</summary>
    /// <param name="store">The target.</param>
    /// <param name="path">The backup file.</param>
    /// <param name="replace">Whether what is there may be set aside.</param>
    /// <param name="now">The moment, for the name of what is set aside.</param>
    public static async Task<Outcome<Restored>> RunAsync(StoreOptions store, string path, bool replace, DateTimeOffset now, CancellationToken cancel)
    {
        var opened = await BackupReader.OpenAsync(path, cancel);
        if (opened.Value is not { } backup) { return opened.Problems.ToList(); }
        using (backup)
        {
            await using (var db = Open(store))
            {
                if (backup.Unfit(db) is { } unfit) { return unfit; }
            }

            var aside = $"before_restore_{now.UtcDateTime:yyyyMMdd_HHmmss}";
            return store.IsPostgres
                ? await new PostgresPlace(store, aside).RestoreAsync(backup, replace, cancel)
                : await new SqlitePlace(store, aside).RestoreAsync(backup, replace, cancel);
        }
    }

    internal static GoldenThreadDb Open(StoreOptions store) =>
        new((DbContextOptions<GoldenThreadDb>)new DbContextOptionsBuilder<GoldenThreadDb>().Use(store).Options) { SeesAllCouncils = true };

    /// <summary>Fills an empty database and walks its chains; a problem when they do not hold.</summary>
    internal static async Task<Problem?> FillAsync(GoldenThreadDb db, BackupReader backup, CancellationToken cancel)
    {
        await SchemaStep.ToAsync(db, backup.Manifest.Schema, cancel);
        await db.Database.OpenConnectionAsync(cancel);
        await using (var transaction = await db.Database.GetDbConnection().BeginTransactionAsync(cancel))
        {
            foreach (var table in backup.Manifest.Tables) { await LoadAsync(db.Database.GetDbConnection(), transaction, backup, table, cancel); }
            if (db.Database.IsNpgsql()) { await CountOnAsync(db.Database.GetDbConnection(), transaction, cancel); }
            await transaction.CommitAsync(cancel);
        }

        await SchemaStep.ToAsync(db, [], cancel);
        foreach (var council in backup.Manifest.Councils)
        {
            db.CouncilId = council.Id;
            var report = await ChainWalk.WalkAsync(db, council.Code, cancel);
            if (report.Fault is { } fault) { return new Problem("File", $"The history in the backup does not hold: {fault.InWords} Nothing was changed."); }
            if (report.Hash != council.Hash) { return new Problem("File", $"The history of {council.Code} in the backup ends otherwise than its manifest says. Nothing was changed."); }
        }

        return null;
    }

    private static async Task LoadAsync(DbConnection connection, DbTransaction transaction, BackupReader backup, BackupTable table, CancellationToken cancel)
    {
        var sqlite = connection is SqliteConnection;
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {Quoted(table.Name)} ({string.Join(", ", table.Columns.Select(column => Quoted(column.Name)))}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
        foreach (var (_, i) in table.Columns.Select((column, i) => (column, i)))
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"p{i}";
            insert.Parameters.Add(parameter);
        }

        var bytes = sqlite ? await ColumnsOfBytesAsync(connection, transaction, table.Name, cancel) : [];
        await foreach (var row in backup.RowsAsync(table, cancel))
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                insert.Parameters[i].Value = row.TryGetProperty(table.Columns[i].Name, out var value) ? Cell.Read(value, table.Columns[i].Kind, sqlite, bytes.Contains(table.Columns[i].Name)) : DBNull.Value;
            }

            await insert.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>The columns in which SQLite keeps bytes: an identity among them is its 16 bytes, elsewhere its 36 letters.</summary>
    private static async Task<HashSet<string>> ColumnsOfBytesAsync(DbConnection connection, DbTransaction transaction, string table, CancellationToken cancel)
    {
        await using var ask = connection.CreateCommand();
        ask.Transaction = transaction;
        ask.CommandText = "SELECT name FROM pragma_table_info($table) WHERE type = 'BLOB'";
        var name = ask.CreateParameter();
        (name.ParameterName, name.Value) = ("$table", table);
        ask.Parameters.Add(name);
        await using var rows = await ask.ExecuteReaderAsync(cancel);
        HashSet<string> found = [];
        while (await rows.ReadAsync(cancel)) { found.Add(rows.GetString(0)); }
        return found;
    }

    /// <summary>Columns that PostgreSQL counts by itself go on after the highest number restored.</summary>
    private static async Task CountOnAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            DO $$
            DECLARE counted record;
            BEGIN
              FOR counted IN SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() AND is_identity = 'YES' LOOP
                EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), (SELECT COALESCE(MAX(%I), 0) + 1 FROM %I), false)',
                  quote_ident(counted.table_name), counted.column_name, counted.column_name, counted.table_name);
              END LOOP;
            END $$;
            """;
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static string Quoted(string name) => name.Contains('"', StringComparison.Ordinal) ? throw new InvalidDataException($"{name} is no name of a table or column") : $"\"{name}\"";
}

/// <summary>What was restored.</summary>
/// <param name="Manifest">What the backup says of itself.</param>
/// <param name="Aside">Where the old is kept; null when there was none.</param>
public sealed record Restored(BackupManifest Manifest, string? Aside);
