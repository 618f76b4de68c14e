using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Takes files of figures: one, or a whole folder's at once.</summary>
[Needs(Right.RunMeasures), EnableRateLimiting(Throttling.Import)]
[RequestSizeLimit(210 * 1024 * 1024), RequestFormLimits(MultipartBodyLengthLimit = 210 * 1024 * 1024)]
public sealed class NewLoadPage(TakeFilesIn take, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public bool Entered { get; set; }

    /// <summary>The files that were not taken, with the reason.</summary>
    public IReadOnlyList<TakenFile> Refused { get; private set; } = [];

    public void OnGet() => shell.Crumbs = [new("Measures", "/measures"), new("Loading figures", "/measures/loads")];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        OnGet();
        if (Files.Count == 0) { return this.Show([new Problem("Files", "Choose a file, or several.")]); }
        var opened = Files.Select(file => (file.FileName, Content: file.OpenReadStream())).ToList();
        IReadOnlyList<TakenFile> taken;
        try { taken = await take.RunAsync([.. opened.Select(file => (file.FileName, file.Content))], new(!Entered), desk.By(Request), cancel); }
        finally
        {
            foreach (var (_, content) in opened) { await content.DisposeAsync(); }
        }

        Refused = [.. taken.Where(file => file.IsRefused)];
        var loads = taken.Select(file => file.Load).OfType<Guid>().ToList();
        if (loads.Count == 0) { return this.Show(Refused.Count > 0 ? Refused.Select(file => new Problem("Files", $"{file.Name}: {file.Words}")) : [new Problem("Files", "These files say something of measures, and no file of figures that they are about waits. Send them together.")]); }
        var said = Refused.Count == 0 ? $"{Say.Count(taken.Count, "file was", "files were")} read. Look at the counts; nothing is saved yet." : $"Not taken: {string.Join(" ", Refused.Select(file => $"{file.Name}: {file.Words}"))} The others were read; nothing is saved yet.";
        return this.Done(loads.Count == 1 ? $"/measures/loads/{loads[0]}" : "/measures/loads", said);
    }
}
