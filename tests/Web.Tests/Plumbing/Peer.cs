using System.Collections.Concurrent;
using System.Diagnostics;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>
/// A real program that runs beside the tests. Its first line says that it is ready, and it ends when its standard input closes:
/// so none is left behind, not even by tests that were killed.
/// </summary>
public sealed class Peer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process process;
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly TaskCompletionSource<string> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Peer(ProcessStartInfo start, Action<string>? hear)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } text && !ready.TrySetResult(text))
                hear?.Invoke(text);
        };
        process.ErrorDataReceived += (_, line) => complaints.Enqueue(line.Data ?? "");
        process.Exited += (_, _) =>
        {
            process.WaitForExit(); // until its last words have been heard
            ready.TrySetException(new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended before it was ready. {Complaints}"));
        };
    }

    /// <summary>What it wrote to standard error so far.</summary>
    public string Complaints => string.Join(Environment.NewLine, complaints).Trim();

    /// <summary>Its first line.</summary>
    public string Ready { get; private set; } = "";

    /// <param name="hear">Is given each line after the first.</param>
    public static async Task<Peer> StartAsync(ProcessStartInfo start, Action<string>? hear = null)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var peer = new Peer(start, hear);
        peer.process.Start();
        peer.process.BeginOutputReadLine();
        peer.process.BeginErrorReadLine();
        peer.Ready = await peer.ready.Task.WaitAsync(Patience);
        return peer;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
    }
}
