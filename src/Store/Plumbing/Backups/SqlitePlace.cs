using GoldenThread.Domain.Basics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Plumbing;

/// <summary>The place of a SQLite database: a new one is filled in a folder beside it and then moved in.</summary>
internal sealed class SqlitePlace(StoreOptions store, string asideName)
{
    public async Task<Outcome<Restored>> RestoreAsync(BackupReader backup, bool replace, CancellationToken cancel)
    {
        var taken = File.Exists(store.SqliteFile);
        if (taken && !replace) { return new Problem("Replace", $"{store.DataFolder} holds a database already. Restore with --replace: the old one is set aside, not deleted."); }

        var beside = store with { DataFolder = Path.Combine(store.DataFolder, "restoring") };
        try
        {
            if (Directory.Exists(beside.DataFolder)) { Directory.Delete(beside.DataFolder, recursive: true); }
            Directory.CreateDirectory(beside.DataFolder);
            if (await FillAsync(beside, backup, cancel) is { } problem) { return problem; }
            var aside = taken ? SetAside() : null;
            File.Move(beside.SqliteFile, store.SqliteFile);
            if (Directory.Exists(beside.EvidenceFolder)) { Directory.Move(beside.EvidenceFolder, store.EvidenceFolder); }
            return new Restored(backup.Manifest, aside);
        }
        finally
        {
            if (Directory.Exists(beside.DataFolder)) { Directory.Delete(beside.DataFolder, recursive: true); }
        }
    }

    private static async Task<Problem?> FillAsync(StoreOptions beside, BackupReader backup, CancellationToken cancel)
    {
        await using (var db = Restoring.Open(beside))
        {
            try
            {
                if (await Restoring.FillAsync(db, backup, cancel) is { } problem) { return problem; }
                // The file alone is moved, so nothing may be left in the log beside it.
                await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancel);
            }
            finally
            {
                var connection = (SqliteConnection)db.Database.GetDbConnection();
                await connection.CloseAsync();
                SqliteConnection.ClearPool(connection);
            }
        }

        foreach (var file in backup.Manifest.Files)
        {
            var path = Path.Combine(beside.DataFolder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var to = new FileStream(path, FileMode.CreateNew);
            await using var from = await backup.OpenAsync(file, cancel);
            await from.CopyToAsync(to, cancel);
            to.Flush(flushToDisk: true);
        }

        return null;
    }

    private string SetAside()
    {
        var aside = Path.Combine(store.DataFolder, asideName);
        Directory.CreateDirectory(aside);
        foreach (var path in new[] { store.SqliteFile, store.SqliteFile + "-wal", store.SqliteFile + "-shm" }.Where(File.Exists))
        {
            File.Move(path, Path.Combine(aside, Path.GetFileName(path)));
        }

        if (Directory.Exists(store.EvidenceFolder)) { Directory.Move(store.EvidenceFolder, Path.Combine(aside, "evidence")); }
        return aside;
    }
}
