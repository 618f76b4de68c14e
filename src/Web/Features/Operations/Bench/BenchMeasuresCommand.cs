using System.CommandLine;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>bench-measures: what the judging, keeping and loading of measures costs, beside what the same rows cost when they are read and written raw.</summary>
public static class BenchMeasuresCommand
{
    public static Command Make()
    {
        var command = new Command("bench-measures", "Measures what measures cost, and fills a database with them for measuring; one line METRIC for each figure");
        var runs = new Option<int>("--runs") { Description = "How many times each is measured", DefaultValueFactory = _ => 5 };
        var memory = new Command("memory", "Ratings, directions, year to date and control charts of 1,500 measures of 120 months, without a database");
        memory.Options.Add(runs);
        memory.SetAction(parsed => BenchJudging.Run(parsed.GetValue(runs)));
        command.Subcommands.Add(memory);
        command.Subcommands.Add(OnDatabase("standings", "From figures in the database to saved standings, beside reading and writing those rows raw", runs, async (services, times, cancel) => await (await BenchCouncil.SeededAsync(services, 1500, cancel)).StandAsync(services, times, cancel)));
        command.Subcommands.Add(OnDatabase("month", "A month's 1,500 figures recorded and judged, and the report of them", runs, async (services, times, cancel) => await (await BenchCouncil.SeededAsync(services, 1500, cancel)).MonthAsync(services, times, cancel)));
        command.Subcommands.Add(OnDatabase("load", "641,070 figures of 170 areas for 434 measures with all standings, beside a raw prepared insert of the same rows", runs, async (services, times, cancel) => await new BenchLoad(services).RunAsync(times, cancel)));
        command.Subcommands.Add(OnDatabase("seed", "Fills an empty database with 1,500 measures of 120 months", runs, async (services, _, cancel) => await BenchCouncil.SeededAsync(services, 1500, cancel)));
        command.Subcommands.Add(Growth());
        return command;
    }

    private static Command Growth()
    {
        var database = new Option<string>("--database") { Description = "The PostgreSQL database", Required = true };
        var councils = new Option<int>("--councils") { Description = "How many", Required = true };
        var command = new Command("grow", "Puts other councils, of 180,000 figures each, beside the one that “seed” made on PostgreSQL");
        command.Options.Add(database);
        command.Options.Add(councils);
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = new ServiceCollection().AddLogging().AddProduct(new SiteOptions { Database = parsed.GetRequiredValue(database) }).BuildServiceProvider();
            await BenchGrowth.MultiplyAsync(services, parsed.GetRequiredValue(councils), cancel);
            return 0;
        });
        return command;
    }

    public static Command OnDatabase(string name, string words, Option<int> runs, Func<IServiceProvider, int, CancellationToken, Task> run)
    {
        var data = new Option<string>("--data") { Description = "The folder of the new database", Required = true };
        var database = new Option<string?>("--database") { Description = "An empty PostgreSQL database, instead of SQLite" };
        var command = new Command(name, words);
        command.Options.Add(data);
        command.Options.Add(database);
        command.Options.Add(runs);
        command.SetAction(async (parsed, cancel) =>
        {
            await using var services = new ServiceCollection().AddLogging().AddProduct(new SiteOptions { Data = parsed.GetRequiredValue(data), Database = parsed.GetValue(database) }).BuildServiceProvider();
            if (await SiteStart.PrepareAsync(services) is { } refusal) { return await CommandLine.RefuseAsync(refusal); }
            await using (var db = await services.GetRequiredService<IDbContextFactory<GoldenThreadDb>>().CreateDbContextAsync(cancel))
            {
                db.SeesAllCouncils = true;
                if (await db.Councils.IgnoreQueryFilters().AnyAsync(cancel)) { return await CommandLine.RefuseAsync("There is a council in this database already. Give an empty one."); }
            }

            await run(services, parsed.GetValue(runs), cancel);
            return 0;
        });
        return command;
    }
}
