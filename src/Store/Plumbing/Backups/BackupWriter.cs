using System.Data;
using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.Organisation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace GoldenThread.Store.Plumbing;

/// <summary>Writes everything that an installation keeps into one file, as it stood at one moment, while the product goes on working.</summary>
public static class BackupWriter
{
    private static readonly JsonSerializerOptions Indented = new(StoreJson.Options) { WriteIndented = true };

    /// <summary>Sign-ins end with a restore, and the content of evidence travels as files.</summary>
    private static readonly Type[] LeftOut = [typeof(Session), typeof(StoredFile)];

    /// <summary>Writes the file; refused when there is one of that name.</summary>
    /// <param name="db">A unit of work that sees all councils.</param>
    /// <param name="store">Where the evidence is.</param>
    /// <param name="path">The file.</param>
    /// <param name="now">The moment, for the manifest.</param>
    /// <param name="product">The product's version.</param>
    public static async Task<Outcome<BackupManifest>> WriteAsync(GoldenThreadDb db, StoreOptions store, string path, DateTimeOffset now, string product, CancellationToken cancel)
    {
        if (File.Exists(path)) { return new Problem("File", $"There is a file {path} already. Give the backup another name."); }
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder) { Directory.CreateDirectory(folder); }

        var unfinished = path + ".unfinished";
        try
        {
            BackupManifest manifest;
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
            {
                await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) { manifest = await FillAsync(zip, db, store, now, product, cancel); }
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<BackupManifest> FillAsync(ZipArchive zip, GoldenThreadDb db, StoreOptions store, DateTimeOffset now, string product, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var connection = db.Database.GetDbConnection();
        // One moment for every table. On SQLite only a deferred transaction reads without keeping writers out.
        await using var moment = connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: true) : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await db.Database.UseTransactionAsync(moment, cancel);

        var heads = await db.ChainHeads.IgnoreQueryFilters().AsNoTracking().ToDictionaryAsync(head => head.CouncilId, cancel);
        var councils = await db.Councils.IgnoreQueryFilters().AsNoTracking().OrderBy(council => council.Code).ToListAsync(cancel);
        var tables = new List<BackupTable>();
        foreach (var entity in TablesOf(db))
        {
            // Before an upgrade, the database has what the last version knew.
            if (await ColumnsAsync(connection, moment, entity, cancel) is { } columns) { tables.Add(await TableAsync(zip, connection, moment, entity, columns, cancel)); }
        }

        var files = store.IsPostgres ? await FromDatabaseAsync(zip, db, cancel) : await FromFolderAsync(zip, store.EvidenceFolder, cancel);
        var manifest = new BackupManifest
        {
            Format = BackupManifest.CurrentFormat,
            Product = product,
            Database = store.IsPostgres ? "PostgreSQL" : "SQLite",
            WrittenAt = now,
            Schema = [.. (await db.Database.GetAppliedMigrationsAsync(cancel)).Select(SchemaStep.NameOf)],
            Councils = [.. councils.Select(c => new BackupCouncil(c.Id, c.Code, c.Name, heads.GetValueOrDefault(c.Id)?.Sequence ?? 0, heads.GetValueOrDefault(c.Id)?.Hash ?? History.HistoryHash.Start))],
            Tables = tables,
            Files = files,
        };
        await db.Database.UseTransactionAsync(null, cancel);
        await using var entry = await zip.CreateEntry(BackupManifest.FileName).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(entry, manifest, Indented, cancel);
        return manifest;
    }

    private static async Task<BackupTable> TableAsync(ZipArchive zip, DbConnection connection, DbTransaction moment, IEntityType entity, List<BackupColumn> columns, CancellationToken cancel)
    {
        var table = new BackupTable(entity.GetTableName()!, columns, 0, "");
        await using var command = connection.CreateCommand();
        command.Transaction = moment;
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\" ORDER BY {string.Join(", ", entity.FindPrimaryKey()!.Properties.Select(key => $"\"{key.GetColumnName()}\""))}";

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var entry = await zip.CreateEntry(table.Path).OpenAsync(cancel);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        var line = new System.Buffers.ArrayBufferWriter<byte>(4096);
        await using var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = StoreJson.Options.Encoder });
        var count = 0L;
        for (; await rows.ReadAsync(cancel); count++)
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++) { Cell.Write(json, columns[i], rows, i, connection is SqliteConnection); }
            json.WriteEndObject();
            await json.FlushAsync(cancel);
            line.GetSpan(1)[0] = (byte)'\n';
            line.Advance(1);
            hash.AppendData(line.WrittenSpan);
            await entry.WriteAsync(line.WrittenMemory, cancel);
            line.ResetWrittenCount();
            json.Reset();
        }

        return table with { Rows = count, Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()) };
    }

    /// <summary>The columns that the table has; null when there is no such table yet.</summary>
    private static async Task<List<BackupColumn>?> ColumnsAsync(DbConnection connection, DbTransaction moment, IEntityType entity, CancellationToken cancel)
    {
        var known = entity.GetProperties().ToDictionary(property => property.GetColumnName(), Cell.KindOf);
        await using var command = connection.CreateCommand();
        command.Transaction = moment;
        command.CommandText = connection is SqliteConnection ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = @name" : "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = @name";
        var name = command.CreateParameter();
        (name.ParameterName, name.Value) = ("name", entity.GetTableName());
        command.Parameters.Add(name);
        if ((long)(await command.ExecuteScalarAsync(cancel))! == 0) { return null; }

        command.Parameters.Clear();
        command.CommandText = $"SELECT * FROM \"{entity.GetTableName()}\" LIMIT 0";
        await using var rows = await command.ExecuteReaderAsync(cancel);
        return [.. Enumerable.Range(0, rows.FieldCount).Select(i => new BackupColumn(rows.GetName(i), known.TryGetValue(rows.GetName(i), out var kind) ? kind : Cell.KindOf(rows.GetFieldType(i))))
            .OrderBy(column => column.Name, StringComparer.Ordinal)];
    }

    /// <summary>The tables, those that others point at first.</summary>
    private static List<IEntityType> TablesOf(GoldenThreadDb db)
    {
        var ordered = new List<IEntityType>();
        var waiting = db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && !LeftOut.Contains(entity.ClrType)).OrderBy(entity => entity.GetTableName(), StringComparer.Ordinal).ToList();
        while (waiting.Count > 0)
        {
            var next = waiting.First(entity => entity.GetForeignKeys().All(key => key.PrincipalEntityType == entity || ordered.Contains(key.PrincipalEntityType)));
            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }

    private static async Task<List<BackupFile>> FromDatabaseAsync(ZipArchive zip, GoldenThreadDb db, CancellationToken cancel)
    {
        var files = new List<BackupFile>();
        foreach (var key in await db.Files.IgnoreQueryFilters().AsNoTracking().OrderBy(f => f.CouncilId).ThenBy(f => f.Hash).Select(f => new { f.CouncilId, f.Hash }).ToListAsync(cancel))
        {
            var content = await db.Files.IgnoreQueryFilters().AsNoTracking().Where(f => f.CouncilId == key.CouncilId && f.Hash == key.Hash).Select(f => f.Content).SingleAsync(cancel);
            files.Add(await FileAsync(zip, $"evidence/{key.CouncilId:D}/{key.Hash}", new MemoryStream(content), cancel));
        }

        return files;
    }

    private static async Task<List<BackupFile>> FromFolderAsync(ZipArchive zip, string folder, CancellationToken cancel)
    {
        var files = new List<BackupFile>();
        if (!Directory.Exists(folder)) { return files; }
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            // What is not named by its hash is on its way in.
            if (Path.GetFileName(path).Length != 64) { continue; }
            await using var content = File.OpenRead(path);
            files.Add(await FileAsync(zip, $"evidence/{Path.GetRelativePath(folder, path).Replace('\\', '/')}", content, cancel));
        }

        return files;
    }

    private static async Task<BackupFile> FileAsync(ZipArchive zip, string path, Stream content, CancellationToken cancel)
    {
        await using var entry = await zip.CreateEntry(path).OpenAsync(cancel);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (buffer, length) = (new byte[81920], 0L);
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0; length += read)
        {
            hash.AppendData(buffer, 0, read);
            await entry.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        return new(path, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
