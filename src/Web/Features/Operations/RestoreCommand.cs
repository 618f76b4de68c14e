using System.CommandLine;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>restore FILE: what a backup holds becomes the installation; what was there is set aside.</summary>
public static class RestoreCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup wrote" };
        var replace = new Option<bool>("--replace") { Description = "Sets aside what is there already" };
        return new Command("restore", "Restores a backup; what is there is set aside, never deleted") { file, replace }.On(writes: true, async (services, parsed, cancel) =>
        {
            var outcome = await Restoring.RunAsync(services.GetRequiredService<StoreOptions>(), parsed.GetValue(file)!, parsed.GetValue(replace), services.GetRequiredService<CouncilClock>().Now, cancel);
            if (outcome.Value is not { } restored) { return await CommandLine.RefuseAsync(string.Join(Environment.NewLine, outcome.Problems.Select(problem => problem.Message))); }
            await Console.Out.WriteLineAsync($"Restored {TakeBackup.InWords(restored.Manifest)}; every chain of history holds.");
            if (restored.Aside is { } aside) { await Console.Out.WriteLineAsync($"What was there before is kept in {aside}."); }
            return 0;
        });
    }
}
