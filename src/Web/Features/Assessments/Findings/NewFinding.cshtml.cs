using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments)]
public sealed class NewFindingPage(MakeFinding make, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneInspectionPage(open, conflicts, desk, shell)
{
    [BindProperty] public FindingForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string inspection, int? paragraph, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel) || Opened.Report is not { } report) { return NotFound(); }
        if (paragraph is { } place && report.At(place) is { } found) { Form = new() { Paragraphs = [place], Title = found.Text.Length <= Finding.MaxTitle ? found.Text : "" }; }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string inspection, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, cancel) || Opened.Report is not { } report) { return NotFound(); }
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var (number, problems) = await make.RunAsync(report.Id, Form.Read(), Desk.By(Request), cancel);
        return number is null ? this.Show(problems.Select(Showing.InForm)) : this.Done($"{Path}/findings/{number}", $"F{number} was made. Answer it, or let its owner.");
    }
}
