using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments), EnableRateLimiting(Throttling.Import)]
public sealed class EditFrameworkPage(TakeUpFramework take, ListFrameworks list, OpenFramework open, Desk desk, Shell shell) : FrameworkUploadPage(take, list, open, desk, shell)
{
    public async Task<IActionResult> OnGetAsync(string framework, CancellationToken cancel) => await LoadAsync(framework, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string framework, CancellationToken cancel) => await LoadAsync(framework, cancel) ? await PreviewAsync(cancel) : NotFound();

    public async Task<IActionResult> OnPostTakeUpAsync(string framework, CancellationToken cancel) => await LoadAsync(framework, cancel) ? await AgreeAsync(cancel) : NotFound();
}
