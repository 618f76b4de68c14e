using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class FrameworkPage(TakeUpFramework take, OpenFramework open, Desk desk, Shell shell) : OneFrameworkPage(open, desk, shell)
{
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(string framework, CancellationToken cancel) => await LoadAsync(framework, null, cancel, isRecord: true) ? Page() : NotFound();

    /// <summary>Takes up the text that is shipped.</summary>
    [Needs(Right.RunAssessments)]
    public async Task<IActionResult> OnPostTakeUpAsync(string framework, CancellationToken cancel)
    {
        if (!await LoadAsync(framework, null, cancel, isRecord: true) || Framework.Shipped is not { } shipped) { return NotFound(); }
        var outcome = await take.RunAsync(shipped, Because, Desk.By(Request), cancel);
        return outcome.IsGranted ? this.Done(Path, outcome.Value is { } taken ? $"{taken.About.Name}: {taken.InWords}." : "Saved before; nothing was changed twice.") : this.Show(outcome.Problems);
    }
}
