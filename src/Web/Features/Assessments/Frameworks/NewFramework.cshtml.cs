using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments), EnableRateLimiting(Throttling.Import)]
public sealed class NewFrameworkPage(TakeUpFramework take, ListFrameworks list, OpenFramework open, Desk desk, Shell shell) : FrameworkUploadPage(take, list, open, desk, shell)
{
    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(null, cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) => await LoadAsync(null, cancel) ? await PreviewAsync(cancel) : NotFound();

    public async Task<IActionResult> OnPostTakeUpAsync(CancellationToken cancel) => await LoadAsync(null, cancel) ? await AgreeAsync(cancel) : NotFound();
}
