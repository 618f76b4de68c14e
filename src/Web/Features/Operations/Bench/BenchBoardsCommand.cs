using System.CommandLine;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>bench-boards: what exceptions, cases and packs cost, and a database with them for measuring.</summary>
public static class BenchBoardsCommand
{
    public static Command Make()
    {
        var command = new Command("bench-boards", "Measures what boards cost, and fills a database with them for measuring; one line METRIC for each figure");
        var runs = new Option<int>("--runs") { Description = "How many times it is measured", DefaultValueFactory = _ => 5 };
        var exceptions = new Command("exceptions", "All exceptions of 1,500 measures, 2,000 actions and 200 projects, without a database");
        exceptions.Options.Add(runs);
        exceptions.SetAction(parsed => BenchBoards.Exceptions(parsed.GetValue(runs)));
        command.Subcommands.Add(exceptions);
        command.Subcommands.Add(BenchMeasuresCommand.OnDatabase("seed", "Fills an empty database with 1,500 measures, 2,000 actions, 200 projects, ten years of cases and a meeting with forty papers", runs, async (services, _, cancel) => await new BenchBoards(services).SeedAsync(cancel)));
        return command;
    }
}
