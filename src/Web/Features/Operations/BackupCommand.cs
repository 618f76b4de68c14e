using System.CommandLine;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>backup FILE: one file, restorable on either database; the server may go on running.</summary>
public static class BackupCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; there must be none of that name" };
        return new Command("backup", "Writes everything into one file, restorable on SQLite and on PostgreSQL") { file }.On(writes: false, async (services, parsed, cancel) =>
        {
            await using var scope = services.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<TakeBackup>().RunAsync(parsed.GetValue(file)!, cancel);
            if (outcome.Value is not { } manifest) { return await CommandLine.RefuseAsync(string.Join(Environment.NewLine, outcome.Problems.Select(problem => problem.Message))); }
            await Console.Out.WriteLineAsync($"{parsed.GetValue(file)}: {TakeBackup.InWords(manifest)}");
            foreach (var council in manifest.Councils) { await Console.Out.WriteLineAsync($"{council.Code}: {council.Sequence} entries of history. Head {council.Hash}"); }
            return 0;
        });
    }
}
