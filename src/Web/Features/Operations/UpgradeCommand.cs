using System.CommandLine;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>upgrade: a backup, then the schema of this version.</summary>
public static class UpgradeCommand
{
    public static Command Make()
    {
        var file = new Option<string?>("--backup") { Description = "The file for the backup (default: a new one in the data folder)" };
        return new Command("upgrade", "Takes a backup, then brings the database up to date") { file }.On(writes: true, async (services, parsed, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            var store = services.GetRequiredService<StoreOptions>();
            var path = parsed.GetValue(file) ?? Path.Combine(store.DataFolder, $"before-upgrade-{services.GetRequiredService<CouncilClock>().Now.UtcDateTime:yyyyMMdd-HHmmss}.zip");
            var outcome = await scope.ServiceProvider.GetRequiredService<UpgradeDatabase>().RunAsync(path, cancel);
            if (outcome.Value is not { } words) { return await CommandLine.RefuseAsync(string.Join(Environment.NewLine, outcome.Problems.Select(problem => problem.Message))); }
            await Console.Out.WriteLineAsync(words);
            return 0;
        });
    }
}
