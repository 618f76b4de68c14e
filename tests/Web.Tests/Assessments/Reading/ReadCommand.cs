using System.Diagnostics;
using System.Text.Json.Nodes;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments.Reading;

/// <summary>Runs the product's own "read" command on a file, as a person at a shell does.</summary>
internal static class ReadCommand
{
    public static async Task<(int Exit, string Said, string Complained)> RunAsync(params string[] arguments)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo(RunningProduct.Executable, ["read", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync(cancel);
        var complained = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return (process.ExitCode, await said, await complained);
    }

    /// <summary>What the command says in JSON of a file with this content, with how it ended.</summary>
    public static async Task<(int Exit, JsonNode? Json, string Complained)> OfAsync(string what, string name, byte[] content)
    {
        var (exit, said, complained) = await WordsOfAsync(what, name, content, "--json");
        return (exit, said.Length > 0 ? JsonNode.Parse(said) : null, complained);
    }

    /// <summary>What it says in words.</summary>
    public static async Task<(int Exit, string Said, string Complained)> WordsOfAsync(string what, string name, byte[] content, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("golden-thread-").FullName;
        try
        {
            var file = Path.Combine(folder, name);
            await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
            return await RunAsync([what, file, .. options]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static void Says(JsonNode? json, string kind, string words) =>
        Assert.Contains(json!["warnings"]!.AsArray(), warning => (string?)warning!["kind"] == kind && ((string?)warning["message"])!.Contains(words, StringComparison.Ordinal));
}
