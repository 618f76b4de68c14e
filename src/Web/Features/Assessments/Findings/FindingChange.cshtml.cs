using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.RunAssessments)]
public sealed class FindingChangePage(ChangeFinding change, WithdrawFinding withdraw, OpenInspection open, ReadConflict conflicts, Desk desk, Shell shell) : OneFindingPage(open, conflicts, desk, shell)
{
    [BindProperty] public FindingForm Form { get; set; } = new();
    [BindProperty] public string? Because { get; set; }

    public async Task<IActionResult> OnGetAsync(string inspection, int finding, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, finding, cancel)) { return NotFound(); }
        Form = FindingForm.Of(Finding);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string inspection, int finding, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, finding, cancel)) { return NotFound(); }
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var by = Desk.By(Request);
        var outcome = await change.RunAsync(inspection, finding, Opened.Report!.Id, Form.Read(), by, cancel);
        return outcome is { IsGranted: false } ? await RefuseAsync([.. outcome.Problems.Select(Showing.InForm)], Finding.Id, by, cancel) : await AnswerAsync(outcome, Finding.Id, by, FindingPath, Finding.Code, cancel);
    }

    public async Task<IActionResult> OnPostWithdrawAsync(string inspection, int finding, CancellationToken cancel)
    {
        if (!await LoadAsync(inspection, finding, cancel)) { return NotFound(); }
        Form = FindingForm.Of(Finding);
        var by = Desk.By(Request);
        return await AnswerAsync(await withdraw.RunAsync(inspection, finding, Because, by, cancel), Finding.Id, by, FindingPath, Finding.Code, cancel);
    }
}
