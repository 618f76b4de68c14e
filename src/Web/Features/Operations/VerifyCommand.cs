using System.CommandLine;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>verify: walks the chains of History.</summary>
public static class VerifyCommand
{
    public static Command Make()
    {
        var council = new Option<string?>("--council") { Description = "The council's code (default: every council)" };
        return new Command("verify", "Walks the history chain; says how many entries hold, or the first that does not") { council }.On(writes: false, async (services, parsed, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            var reports = await scope.ServiceProvider.GetRequiredService<VerifyHistory>().RunAsync(parsed.GetValue(council), cancel);
            if (reports.Count == 0) { return await CommandLine.RefuseAsync(parsed.GetValue(council) is { } code ? $"There is no council {code}." : "There is no council yet."); }
            foreach (var report in reports) { await Console.Out.WriteLineAsync(report.InWords); }
            return reports.All(report => report.Holds) ? 0 : CommandLine.NotSo;
        });
    }
}
