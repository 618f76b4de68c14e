using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Jobs;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Writes the whole installation into one file, now or once a day.</summary>
public sealed class TakeBackup(IDbContextFactory<GoldenThreadDb> factory, StoreOptions store, SiteOptions site, DatabaseTime time, JobLedger ledger)
{
    public const string Kind = "backup";

    public async Task<Outcome<BackupManifest>> RunAsync(string path, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (Guid.Empty, true);
        return await BackupWriter.WriteAsync(db, store, path, await time.NowAsync(db, cancel), ProductVersion.Number, cancel);
    }

    /// <summary>Today's backup, unless somebody took it; says what came of it, or null.</summary>
    public async Task<string?> DailyAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(site.Backup.Folder)) { return null; }
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (Guid.Empty, true);
        var now = await time.NowAsync(db, cancel);
        return await ledger.OnceAsync(Guid.Empty, $"{Kind} {CouncilClock.DayOf(now):yyyy-MM-dd}", now, async () =>
        {
            var path = Path.Combine(site.Backup.Folder, $"golden-thread-{CouncilClock.DayOf(now):yyyy-MM-dd}.zip");
            var outcome = await RunAsync(path, cancel);
            if (outcome.Value is not { } manifest) { return string.Join(' ', outcome.Problems.Select(problem => problem.Message)); }
            Prune(site.Backup.Folder, Math.Max(1, site.Backup.Keep));
            return $"{Path.GetFileName(path)}: {InWords(manifest)}";
        }, cancel);
    }

    public static string InWords(BackupManifest manifest) => $"{manifest.Councils.Count} {(manifest.Councils.Count == 1 ? "council" : "councils")}, {manifest.Rows} rows, {manifest.Files.Count} {(manifest.Files.Count == 1 ? "file" : "files")} of evidence";

    private static void Prune(string folder, int keep)
    {
        foreach (var old in Directory.EnumerateFiles(folder, "golden-thread-????-??-??.zip").OrderDescending(StringComparer.Ordinal).Skip(keep)) { File.Delete(old); }
    }
}
