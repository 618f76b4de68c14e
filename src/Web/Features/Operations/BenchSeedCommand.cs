using System.CommandLine;
using System.Diagnostics;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>bench-seed: a plan of any size in an empty data folder, for measuring the product.</summary>
public static class BenchSeedCommand
{
    public static Command Make()
    {
        var data = new Option<string>("--data") { Description = "The folder of the new database", Required = true };
        var database = new Option<string?>("--database") { Description = "An empty PostgreSQL database, instead of SQLite" };
        var actions = new Option<int>("--actions") { Description = "How many actions the plan has", DefaultValueFactory = _ => 10_000 };
        var command = new Command("bench-seed", "Fills an empty database with the plan “bench” of many actions, for measuring; three updates of each stand in History");
        command.Options.Add(data);
        command.Options.Add(database);
        command.Options.Add(actions);
        command.SetAction((parsed, cancel) => RunAsync(new SiteOptions { Data = parsed.GetRequiredValue(data), Database = parsed.GetValue(database) }, parsed.GetValue(actions), cancel));
        return command;
    }

    private static async Task<int> RunAsync(SiteOptions site, int actions, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        await using var services = new ServiceCollection().AddLogging().AddProduct(site).BuildServiceProvider();
        if (await SiteStart.PrepareAsync(services) is { } refusal) { return await CommandLine.RefuseAsync(refusal); }
        await using (var db = await services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync(cancel))
        {
            db.SeesAllCouncils = true;
            if (await db.Councils.IgnoreQueryFilters().AnyAsync(cancel)) { return await CommandLine.RefuseAsync("There is a council in this database already. Give an empty folder."); }
        }

        var bench = new BenchPlan(services, actions);
        await bench.SeedAsync(cancel);
        Console.WriteLine($"Plan “{BenchPlan.Code}” with {actions} actions and {bench.Updates} updates in History, in {watch.Elapsed.TotalSeconds:0.0} s. Sign in as {BenchAccount.Email} with the password {DemoAccounts.Password}");
        return 0;
    }
}
