using System.CommandLine;
using System.CommandLine.Help;

namespace GoldenThread.Web.Plumbing;

/// <summary>The command line: every command of every room under one root. Results go to standard output, everything else to standard error.</summary>
public static class CommandLine
{
    /// <summary>What was asked for was not so.</summary>
    public const int NotSo = 1;

    /// <summary>The command was not understood.</summary>
    public const int Misused = 2;

    /// <summary>Says on standard error why it was not done.</summary>
    public static async Task<int> RefuseAsync(string words)
    {
        await Console.Error.WriteLineAsync(words);
        return NotSo;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        // A host that only wants the web application passes settings, not a command.
        if (args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"))
        {
            args = ["serve", .. args];
        }

        if (args[0] == "serve" && !args.Contains("--help")) { return await ServeCommand.RunAsync(args[1..]); }

        var root = new RootCommand("Golden Thread: a council's performance, improvement and assurance");
        root.Subcommands.Add(ServeCommand.Described());
        foreach (var command in Commands()) { root.Subcommands.Add(command); }

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) { await Console.Error.WriteLineAsync(error.Message); }
            await Console.Error.WriteLineAsync("See ./goldenthread --help");
            return Misused;
        }

        return await parsed.InvokeAsync();
    }

    /// <summary>The commands of the rooms: every static class named …Command with a Make method.</summary>
    private static IEnumerable<Command> Commands() =>
        typeof(CommandLine).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Command", StringComparison.Ordinal) && type != typeof(ServeCommand))
            .Select(type => type.GetMethod("Make")).Where(make => make is not null)
            .Select(make => (Command)make!.Invoke(null, null)!)
            .GroupBy(command => command.Name).Select(Merged).OrderBy(command => command.Name, StringComparer.Ordinal);

    /// <summary>"read plan" and "read timescale" come from two rooms and are one command with two parts.</summary>
    private static Command Merged(IGrouping<string, Command> same)
    {
        var first = same.First();
        foreach (var part in same.Skip(1).SelectMany(other => other.Subcommands.ToList()))
        {
            // A part that had another parent before does not hear of the root's own options.
            part.Options.Add(new HelpOption());
            first.Subcommands.Add(part);
        }

        return first;
    }
}
