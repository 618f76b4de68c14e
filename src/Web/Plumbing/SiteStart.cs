using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Operations;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Plumbing;

/// <summary>What must be so before the first request: the schema is this version's, the disk is waited for, and there is a council or a way to found one.</summary>
public static class SiteStart
{
    /// <summary>Prepares the store; returns why the product cannot start, or null.</summary>
    public static async Task<string?> RunAsync(WebApplication app)
    {
        // The pages are found while the database is made ready.
        _ = Task.Run(() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.Count);
        var site = app.Services.GetRequiredService<SiteOptions>();
        var store = app.Services.GetRequiredService<StoreOptions>();
        if (!store.IsPostgres)
        {
            if (DataFolderLock.Take(store.DataFolder) is not { } held) { return DataFolderLock.InUse(store.DataFolder); }
            app.Lifetime.ApplicationStopped.Register(held.Dispose);
        }

        if (await PrepareAsync(app.Services) is { } refusal) { return refusal; }

        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OpenFirstTime>().RunAsync(site.Demo, CancellationToken.None);
    }

    /// <summary>Brings the schema up to date and asserts how SQLite keeps it.</summary>
    public static async Task<string?> PrepareAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<StoreOptions>();
        if (!store.IsPostgres) { Directory.CreateDirectory(store.DataFolder); }

        await using var db = await services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync();
        db.SeesAllCouncils = true;
        // A migration that was killed leaves its lock behind, and the next one would wait for ever.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            if (await SchemaStep.UnknownAsync(db, patience.Token) is { Count: > 0 } unknown)
            {
                return $"A newer version of Golden Thread has used this database (it has made the step {unknown[^1]}). Install that version or a later one; this one changes nothing.";
            }

            // Finding out that nothing is to be done costs much less than letting the migrator do nothing.
            if ((await db.Database.GetPendingMigrationsAsync(patience.Token)).Any()) { await db.Database.MigrateAsync(patience.Token); }
        }
        catch (OperationCanceledException)
        {
            return "Another process has been bringing the database up to date for two minutes. If none runs, delete the row of the table __EFMigrationsLock and start again.";
        }

        if (store.IsPostgres) { return null; }
        await SqliteStatistics.RenewAsync(db, CancellationToken.None);
        var journal = await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync();
        var synchronous = await db.Database.SqlQueryRaw<long>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync();
        return journal == "wal" && synchronous == 2 ? null
            : $"SQLite keeps the data with journal_mode {journal} and synchronous {synchronous}; the product needs wal and 2 (FULL) so that nothing acknowledged is lost.";
    }
}
