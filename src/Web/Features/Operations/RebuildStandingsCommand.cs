using System.CommandLine;
using GoldenThread.Web.Plumbing;

namespace GoldenThread.Web.Features.Operations;

/// <summary>rebuild-standings: computes every standing again.</summary>
public static class RebuildStandingsCommand
{
    public static Command Make() => new Command("rebuild-standings", "Computes every standing again from its action; prints how many changed (0 is right)").On(writes: true, async (services, _, cancel) =>
    {
        await using var scope = services.CreateAsyncScope();
        var councils = await scope.ServiceProvider.GetRequiredService<RebuildStandings>().RunAsync(cancel);
        foreach (var (council, changed) in councils.Where(each => each.Changed > 0)) { await Console.Error.WriteLineAsync($"{council}: {changed} changed"); }
        await Console.Out.WriteLineAsync($"{councils.Sum(each => each.Changed)}");
        return 0;
    });
}
