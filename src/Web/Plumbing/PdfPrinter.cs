using System.Diagnostics;

namespace GoldenThread.Web.Plumbing;

/// <summary>
/// Prints a page of HTML as a PDF with headings as bookmarks and tags for screen readers, by the Chromium that is installed on the machine; where there is none, pages say
/// that PDF is the browser's own print. One at a time: a browser takes a few hundred megabytes.
/// </summary>
/// <param name="path">The folders in which programs are looked for, as the environment names them.</param>
public sealed class PdfPrinter(string? path) : IDisposable
{
    /// <summary>How long one paper may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Where the browser is; null where none is installed.</summary>
    public string? Program { get; } = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Whether this machine can print.</summary>
    public bool IsThere => Program is not null;

    /// <summary>Prints.</summary>
    /// <param name="write">Writes the page of HTML; nothing that it names is fetched.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="InvalidOperationException">There is no browser, or it did not print in time.</exception>
    public async Task<Stream> PrintAsync(Action<Stream> write, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        var folder = Directory.CreateTempSubdirectory("golden-thread-pdf-");
        try
        {
            var (page, paper) = (Path.Combine(folder.FullName, "paper.html"), Path.Combine(folder.FullName, "paper.pdf"));
            await using (var file = File.Create(page)) { write(file); }
            await RunAsync(folder.FullName, page, paper, cancel);
            return File.Exists(paper) ? new MemoryStream(await File.ReadAllBytesAsync(paper, cancel)) : throw new InvalidOperationException("Chromium ended without printing.");
        }
        finally
        {
            folder.Delete(recursive: true);
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task RunAsync(string folder, string page, string paper, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Program ?? throw new InvalidOperationException("No Chromium is installed."))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Nothing is fetched: the page is whole, and what people typed is in it as text. Chromium refuses its sandbox to root.
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--host-resolver-rules=MAP * ~NOTFOUND",
            .. Environment.UserName == "root" ? (string[])["--no-sandbox"] : [], $"--user-data-dir={Path.Combine(folder, "profile")}", "--generate-pdf-document-outline", "--export-tagged-pdf", "--no-pdf-header-footer", $"--print-to-pdf={paper}", page,
        ];
        foreach (var argument in arguments) { start.ArgumentList.Add(argument); }
        using var browser = Process.Start(start)!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Longest);
        try
        {
            _ = await Task.WhenAll(browser.StandardOutput.ReadToEndAsync(limit.Token), browser.StandardError.ReadToEndAsync(limit.Token));
            await browser.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!browser.HasExited) { browser.Kill(entireProcessTree: true); await browser.WaitForExitAsync(CancellationToken.None); }
        }
    }
}
