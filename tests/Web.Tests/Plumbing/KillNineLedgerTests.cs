using System.Collections.Concurrent;
using System.Diagnostics;

namespace GoldenThread.Web.Tests.Plumbing;

public sealed class KillNineLedgerTests
{
    private readonly ConcurrentBag<string> disk = [];
    private readonly ConcurrentBag<string> memory = [];

    [Fact]
    public async Task A_server_that_keeps_before_it_acknowledges_loses_nothing()
    {
        var result = await RunAsync(name => disk.Add(name));

        Assert.True(result.Acknowledged > 0);
        Assert.Empty(result.Lost);
        Assert.Empty(result.NeverAsked);
        Assert.Empty(result.Twice);
    }

    [Fact]
    public async Task A_server_that_acknowledges_before_it_keeps_is_found_out()
    {
        var result = await RunAsync(name => memory.Add(name));

        Assert.Equal(result.Acknowledged, result.Lost.Count);
    }

    [Fact]
    public async Task What_is_kept_twice_or_was_never_asked_for_is_found()
    {
        disk.Add("never");
        var result = await RunAsync(name =>
        {
            disk.Add(name);
            disk.Add(name);
        });

        Assert.Equal(["never"], result.NeverAsked);
        Assert.True(result.Twice.Count >= result.Acknowledged);
    }

    private Task<KillNineResult> RunAsync(Action<string> keep) => new KillNineLedger
    {
        Start = _ => Task.FromResult(Process.Start("sleep", "600")),
        Write = async (name, killed) =>
        {
            await Task.Delay(1, killed);
            keep(name);
            return true;
        },
        Read = _ => Task.FromResult<IReadOnlyCollection<string>>([.. disk]),
        Rounds = 3,
        MostInARound = 10,
    }.RunAsync(seed: 7, TestContext.Current.CancellationToken);
}
