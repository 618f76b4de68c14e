using System.CommandLine;
using System.Text.Json;
using GoldenThread.Web.Features.Measures.Judging;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Measures;

/// <summary>judge: works reference cases out and compares, so that anybody can see that our statistics are those of independent programs.</summary>
public static class JudgeCommand
{
    public static Command Make()
    {
        var paths = new Argument<string[]>("path") { Description = "Golden cases: files, or folders of them", Arity = ArgumentArity.OneOrMore };
        var command = new Command("judge", "Runs golden cases; lists each failure and ends with how many passed, failed and are quirks") { paths };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), Console.Out, Console.Error));
        return command;
    }

    public static int Run(IEnumerable<string> paths, TextWriter to, TextWriter aside)
    {
        int passed = 0, failed = 0, quirks = 0;
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path)) { aside.WriteLine($"There is no file or folder {path}."); return CommandLine.Misused; }
            foreach (var file in File.Exists(path) ? (IEnumerable<string>)[path] : Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (Read(file, aside) is not { } given) { failed++; to.WriteLine($"{file}: is no golden case"); continue; }
                var differences = Judges.Judge(given);
                if (given.IsQuirk) { quirks++; to.WriteLine($"{given.Id}: quirk, {(differences.Count == 0 ? "answered alike" : "answered otherwise: " + string.Join("; ", differences.Take(3)))}. {given.Note}"); }
                else if (differences.Count == 0) { passed++; }
                else { failed++; to.WriteLine($"{given.Id}: {string.Join("; ", differences.Take(5))}{(differences.Count > 5 ? $" and {differences.Count - 5} more" : "")}"); }
            }
        }

        to.WriteLine($"{passed} passed, {failed} failed, {quirks} quirks");
        return failed == 0 ? 0 : CommandLine.NotSo;
    }

    private static GoldenCase? Read(string file, TextWriter aside)
    {
        try { return GoldenCase.Read(File.ReadAllText(file)); }
        catch (JsonException broken) { aside.WriteLine($"{file}: {broken.Message}"); return null; }
    }
}
