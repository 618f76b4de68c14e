using GoldenThread.Domain.Basics;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GoldenThread.Store.Plumbing;

/// <summary>The place of a PostgreSQL database: what is there becomes a schema of another name, and comes back if the restoring fails.</summary>
internal sealed class PostgresPlace(StoreOptions store, string aside)
{
    public async Task<Outcome<Restored>> RestoreAsync(BackupReader backup, bool replace, CancellationToken cancel)
    {
        var taken = await NumberAsync("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", cancel) > 0;
        if (taken && !replace) { return new Problem("Replace", "The database holds tables already. Restore with --replace: they are set aside in a schema of their own, not deleted."); }
        if (taken && await NumberAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()", cancel) > 0)
        {
            return new Problem("Replace", "Other processes are connected to the database. Stop every server of Golden Thread, then restore.");
        }

        if (taken) { await RunAsync($"ALTER SCHEMA public RENAME TO {aside}; CREATE SCHEMA public", cancel); }
        Problem? problem = null;
        var whole = false;
        try
        {
            problem = await FillAsync(backup, cancel);
            whole = problem is null;
        }
        finally
        {
            if (!whole) { await RunAsync($"DROP SCHEMA public CASCADE; {(taken ? $"ALTER SCHEMA {aside} RENAME TO public" : "CREATE SCHEMA public")}", CancellationToken.None); }
            NpgsqlConnection.ClearAllPools();
        }

        return problem is not null ? problem : new Restored(backup.Manifest, taken ? $"the schema {aside}" : null);
    }

    private async Task<Problem?> FillAsync(BackupReader backup, CancellationToken cancel)
    {
        await using var db = Restoring.Open(store);
        if (await Restoring.FillAsync(db, backup, cancel) is { } problem) { return problem; }
        foreach (var file in backup.Manifest.Files)
        {
            using var content = new MemoryStream();
            await using (var from = await backup.OpenAsync(file, cancel)) { await from.CopyToAsync(content, cancel); }
            db.Files.Add(new StoredFile { CouncilId = Guid.Parse(file.Path.Split('/')[1]), Hash = file.Path.Split('/')[2], Content = content.ToArray() });
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        return null;
    }

    private async Task<long> NumberAsync(string sql, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(store.Postgres);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private async Task RunAsync(string sql, CancellationToken cancel)
    {
        await using var connection = new NpgsqlConnection(store.Postgres);
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
