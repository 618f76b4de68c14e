using GoldenThread.Store;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Operations;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Tests.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GoldenThread.Web.Tests.Operations;

public sealed class SqliteUpgradeTests(SqliteProduct product) : UpgradeTests(product), IClassFixture<SqliteProduct>;

public sealed class PostgresUpgradeTests(PostgresProduct product) : UpgradeTests(product), IClassFixture<PostgresProduct>;

public abstract class UpgradeTests(Product product)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upgrade_of_what_is_up_to_date_changes_nothing_and_a_newer_database_is_refused()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.zip");
        var outcome = await product.InScopeAsync((services, _) => services.GetRequiredService<UpgradeDatabase>().RunAsync(path, Cancel));
        Assert.Contains("Nothing was changed", outcome.Value, StringComparison.Ordinal);
        Assert.False(File.Exists(path));

        await product.InScopeAsync((_, db) => db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('20990101000000_WhatComesLater', '99')", Cancel));
        var refused = await product.InScopeAsync((services, _) => services.GetRequiredService<UpgradeDatabase>().RunAsync(path, Cancel));
        Assert.Contains("newer version of Golden Thread", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
        Assert.Contains("WhatComesLater", await SiteStart.PrepareAsync(product.Services), StringComparison.Ordinal);
        await product.InScopeAsync((_, db) => db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" = '20990101000000_WhatComesLater'", Cancel));
    }

    [Fact]
    public async Task The_daily_backup_is_taken_once_a_day_and_the_oldest_go()
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
        try
        {
            var services = product.Services;
            var take = new TakeBackup(services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>(), services.GetRequiredService<StoreOptions>(), new SiteOptions { Backup = new BackupOptions { Folder = folder, Keep = 2 } },
                services.GetRequiredService<Web.Plumbing.Jobs.DatabaseTime>(), services.GetRequiredService<Web.Plumbing.Jobs.JobLedger>());
            var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => take.DailyAsync(Cancel), Cancel)));
            Assert.Contains("1 council", Assert.Single(results, result => result is not null), StringComparison.Ordinal);
            Assert.Single(Directory.GetFiles(folder));
            for (var day = 0; day < 3; day++)
            {
                product.Clock.PutOn(TimeSpan.FromDays(1));
                Assert.NotNull(await take.DailyAsync(Cancel));
            }

            Assert.Equal(["golden-thread-2026-11-25.zip", "golden-thread-2026-11-26.zip"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
