using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Takes the report of an inspection, and shows what was read until somebody agrees.</summary>
[Needs(Right.RunAssessments), EnableRateLimiting(Throttling.Import)]
[RequestSizeLimit(ReadReport.MostBytes + (1024 * 1024)), RequestFormLimits(MultipartBodyLengthLimit = ReadReport.MostBytes + (1024 * 1024))]
public sealed class NewReportPage(ReadReport read, AcceptReport accept, PutReportAway putAway, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    /// <summary>How many paragraphs of a reading are shown.</summary>
    public const int Shown = 300;

    [BindProperty] public IFormFile? Upload { get; set; }

    public async Task<IActionResult> OnGetAsync(string inspection, CancellationToken cancel) => await LoadAsync(inspection, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string inspection, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel)) { return NotFound(); }
        if (Upload is null) { return this.Show([new Problem("Upload", "Choose the file of the report.")]); }
        await using var content = Upload.OpenReadStream();
        var problems = await read.RunAsync(inspection, content, Upload.FileName, Desk.By(Request), cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"{Path}/report/new", "The file was read. Look at what was read; nothing counts yet.");
    }

    public async Task<IActionResult> OnPostAcceptAsync(string inspection, Guid report, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel)) { return NotFound(); }
        if (Opened.Waiting?.Id != report) { return this.Show([new Problem("", "Another file was read meanwhile. Look at what was read of it.")]); }
        var by = Desk.By(Request);
        return await AnswerAsync(await accept.RunAsync(report, by, cancel), report, by, $"{Path}/report", "The report", cancel);
    }

    public async Task<IActionResult> OnPostPutAwayAsync(string inspection, Guid report, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel)) { return NotFound(); }
        if (Opened.Waiting?.Id != report || !await putAway.RunAsync(report, cancel)) { return this.Show([new Problem("", "This reading does not wait any more.")]); }
        return this.Done(Path, "The reading was put away.");
    }
}
