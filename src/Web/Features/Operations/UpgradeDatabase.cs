using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Brings the database to this version's schema, after a backup.</summary>
public sealed class UpgradeDatabase(IDbContextFactory<GoldenThreadDb> factory, IServiceProvider services, TakeBackup backup)
{
    /// <summary>What was done, in words; refused when a newer version made the database or the backup fails.</summary>
    public async Task<Outcome<string>> RunAsync(string path, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        (db.CouncilId, db.SeesAllCouncils) = (Guid.Empty, true);
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Select(SchemaStep.NameOf).ToList();
        var isNew = !(await db.Database.GetAppliedMigrationsAsync(cancel)).Any();
        var unknown = await SchemaStep.UnknownAsync(db, cancel);
        var kept = "";
        if (pending.Count > 0 && !isNew && unknown.Count == 0)
        {
            var taken = await backup.RunAsync(path, cancel);
            if (!taken.IsGranted) { return taken.Problems.ToList(); }
            kept = $" The backup before it is {path}.";
        }

        return await SiteStart.PrepareAsync(services) is { } refusal ? new Problem("", refusal)
            : pending.Count == 0 ? "The database is up to date. Nothing was changed."
            : $"The database is up to date: {string.Join(", ", pending)}.{kept}";
    }
}
