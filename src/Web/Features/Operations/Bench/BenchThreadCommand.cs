using System.CommandLine;

namespace GoldenThread.Web.Features.Operations;

/// <summary>bench-thread: a database with a large golden thread for measuring.</summary>
public static class BenchThreadCommand
{
    public static Command Make()
    {
        var command = new Command("bench-thread", "Fills a database with a large golden thread for measuring");
        var runs = new Option<int>("--runs") { Description = "Not used here", DefaultValueFactory = _ => 1 };
        command.Subcommands.Add(BenchMeasuresCommand.OnDatabase("seed", "Fills an empty database with 3,000 records and 10,000 links", runs, async (services, _, cancel) => await new BenchThread(services).SeedAsync(cancel)));
        return command;
    }
}
