using System.Diagnostics;

namespace GoldenThread.Web.Tests.Plumbing;

/// <summary>The product as a process of its own, as people run it, on a free port and a data folder of the test's.</summary>
public sealed class RunningProduct : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private RunningProduct(Process process, Uri address) => (Process, Address) = (process, address);

    public Process Process { get; }

    public Uri Address { get; }

    /// <summary>The executable that was built with these tests.</summary>
    public static string Executable => Checkout.File($"artifacts/bin/Web/{new DirectoryInfo(AppContext.BaseDirectory).Name}/GoldenThread.Web");

    /// <summary>Returns when the server answers, whatever it answers.</summary>
    public static async Task<RunningProduct> StartAsync(string dataFolder, string[] options, CancellationToken cancel)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        var start = new ProcessStartInfo(Executable, ["serve", "--urls", address.OriginalString, "--data", dataFolder, .. options]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var words = new System.Collections.Concurrent.ConcurrentQueue<string?>();
        var product = new RunningProduct(new Process { StartInfo = start }, address);
        product.Process.OutputDataReceived += (_, line) => words.Enqueue(line.Data);
        product.Process.ErrorDataReceived += (_, line) => words.Enqueue(line.Data);
        product.Process.Start();
        product.Process.BeginOutputReadLine();
        product.Process.BeginErrorReadLine();

        using var client = new HttpClient();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        while (true)
        {
            if (product.Process.HasExited || limit.IsCancellationRequested)
            {
                await product.DisposeAsync();
                cancel.ThrowIfCancellationRequested();
                throw new InvalidOperationException($"The product did not come to answer. {string.Join(Environment.NewLine, words)}");
            }

            try
            {
                using var answer = await client.GetAsync(address, limit.Token);
                return product;
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
            {
                await Task.Delay(50, CancellationToken.None);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        Process.Kill(entireProcessTree: true);
        await Process.WaitForExitAsync();
        Process.Dispose();
    }
}
