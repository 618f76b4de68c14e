using System.CommandLine;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>bench-assessments: what a framework of 500 criteria costs, and a database with one for measuring.</summary>
public static class BenchAssessmentsCommand
{
    public static Command Make()
    {
        var command = new Command("bench-assessments", "Measures what assessments cost, and fills a database with them for measuring; one line METRIC for each figure");
        var runs = new Option<int>("--runs") { Description = "How many times it is measured", DefaultValueFactory = _ => 5 };
        var whatIf = new Command("what-if", "What one more point would change on a framework of 500 criteria, without a database");
        whatIf.Options.Add(runs);
        whatIf.SetAction(parsed => BenchAssessments.WhatIf(parsed.GetValue(runs)));
        command.Subcommands.Add(whatIf);
        var pack = new Option<int>("--pack") { Description = "How much is shared in the inspectors' room, in MiB", DefaultValueFactory = _ => 2048 };
        var seed = BenchMeasuresCommand.OnDatabase("seed", "Fills an empty database with a self-assessment of 500 criteria and 3,000 evidence links, and a room full of files", pack, async (services, size, cancel) => await new BenchAssessments(services).SeedAsync(size, cancel));
        command.Subcommands.Add(seed);
        return command;
    }
}
