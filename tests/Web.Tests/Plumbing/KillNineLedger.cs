using System.Collections.Concurrent;
using System.Diagnostics;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>
/// Kills a server without warning again and again while several clients write, and then asks whether everything that it
/// acknowledged is there and nothing that nobody asked for. The moment of each kill is counted in acknowledgements, not in seconds.
/// </summary>
public sealed class KillNineLedger
{
    private readonly ConcurrentBag<string> asked = [];
    private readonly ConcurrentBag<string> acknowledged = [];

    /// <summary>Starts the server on what the last one left and returns when it answers.</summary>
    public required Func<CancellationToken, Task<Process>> Start { get; init; }

    /// <summary>Writes something of this name; true when the server has said that it is kept. An exception is no acknowledgement.</summary>
    public required Func<string, CancellationToken, Task<bool>> Write { get; init; }

    /// <summary>The names of everything that a freshly started server still has; each as often as it has it.</summary>
    public required Func<CancellationToken, Task<IReadOnlyCollection<string>>> Read { get; init; }

    public int Rounds { get; init; } = 5;

    public int Writers { get; init; } = 4;

    /// <summary>The kill comes after a number of acknowledgements between 1 and this.</summary>
    public int MostInARound { get; init; } = 60;

    public async Task<KillNineResult> RunAsync(int seed, CancellationToken cancel)
    {
        var random = new Random(seed);
        for (var round = 1; round <= Rounds; round++)
        {
            using var server = await Start(cancel);
            await KillAmongWritesAsync(server, round, random.Next(1, MostInARound + 1), cancel);
        }

        using var last = await Start(cancel);
        try
        {
            var kept = await Read(cancel);
            return new(
                acknowledged.Count,
                [.. acknowledged.Except(kept).Order(StringComparer.Ordinal)],
                [.. kept.Except(asked).Order(StringComparer.Ordinal)],
                [.. kept.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key).Order(StringComparer.Ordinal)]);
        }
        finally
        {
            await KillAsync(last);
        }
    }

    private async Task KillAmongWritesAsync(Process server, int round, int enough, CancellationToken cancel)
    {
        var before = acknowledged.Count;
        using var killed = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var writers = Enumerable.Range(1, Writers).Select(writer => WriteAsync($"{round}-{writer}", killed.Token)).ToList();
        while (acknowledged.Count - before < enough && !server.HasExited && !cancel.IsCancellationRequested)
            await Task.Delay(1, CancellationToken.None);
        var gone = server.HasExited;
        await KillAsync(server);
        await killed.CancelAsync();
        await Task.WhenAll(writers);
        cancel.ThrowIfCancellationRequested();
        if (gone)
            throw new InvalidOperationException($"The server ended by itself in round {round}.");
    }

    private async Task WriteAsync(string prefix, CancellationToken killed)
    {
        for (var n = 1; !killed.IsCancellationRequested; n++)
        {
            var name = $"{prefix}-{n}";
            asked.Add(name);
            try
            {
                if (await Write(name, killed))
                    acknowledged.Add(name);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                await Task.Yield(); // asked, but not acknowledged: it may be there or not
            }
        }
    }

    // On Linux this is kill -9.
    private static async Task KillAsync(Process server)
    {
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
    }
}
