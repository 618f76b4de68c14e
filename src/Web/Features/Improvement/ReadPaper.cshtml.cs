using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Takes a paper: a file, or a table pasted from one.</summary>
[Needs(Right.RunPlans), EnableRateLimiting(Throttling.Import)]
[RequestSizeLimit(210 * 1024 * 1024), RequestFormLimits(MultipartBodyLengthLimit = 210 * 1024 * 1024, ValueLengthLimit = 8 * 1024 * 1024)]
public sealed class ReadPaperPage(ReadPaperFile read, OpenPlan open, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public IFormFile? Upload { get; set; }
    [BindProperty] public string? Pasted { get; set; }
    [BindProperty] public string? Encoding { get; set; }
    [BindProperty(SupportsGet = true, Name = "plan")] public string? PlanCode { get; set; }

    /// <summary>The plan of which the paper is a newer version; null for a new plan.</summary>
    public OpenedPlan? Of { get; private set; }
    public DocumentRefusal? Refusal { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var page = await LoadAsync(cancel);
        if (page is not PageResult) { return page; }
        if (Upload is null && string.IsNullOrWhiteSpace(Pasted)) { return Refuse("Upload", "Choose a file, or paste a table."); }

        await using var content = Upload?.OpenReadStream();
        var (import, refusal) = await read.RunAsync(content, Upload?.FileName ?? "", Upload is null ? Pasted : null, new ReadingChoices { Encoding = string.IsNullOrEmpty(Encoding) ? null : Encoding }, Of?.Plan.Id, desk.By(Request), cancel);
        if (import is { } id) { return LocalRedirect(Of is null ? $"/plans/read/{id}" : $"/plans/read/{id}/differences"); }
        Refusal = refusal;
        return Refuse(Upload is null ? "Pasted" : "Upload", refusal!.Message);
    }

    private PageResult Refuse(string field, string message)
    {
        ModelState.AddModelError(field, message);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<IActionResult> LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Plans", "/plans")];
        if (string.IsNullOrEmpty(PlanCode)) { return Page(); }
        Of = await open.RunAsync(PlanCode, Plumbing.AsAt.Read(null, desk.Today), cancel);
        return Of is null ? NotFound() : Page();
    }
}
