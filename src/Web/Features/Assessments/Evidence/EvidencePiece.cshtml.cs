using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.ReadAssessments)]
public sealed class EvidencePiecePage(ChangeEvidence change, PutEvidenceAway putAway, BringEvidenceBack bringBack, ListEvidence list, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public LibraryForm Form { get; set; } = new();
    [BindProperty] public string? Because { get; set; }
    public LibraryRow Row { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }
    public bool MayKeep => Row.Evidence.MayKeep(desk.Organisation!.Chart, desk.Actor);

    public async Task<IActionResult> OnGetAsync(Guid evidence, CancellationToken cancel)
    {
        if (!await LoadAsync(evidence, cancel)) { return NotFound(); }
        Form = LibraryForm.Of(Row.Evidence);
        return Page();
    }

    [Needs(Right.AnswerAssessments)]
    public async Task<IActionResult> OnPostAsync(Guid evidence, CancellationToken cancel)
    {
        if (!await LoadAsync(evidence, cancel)) { return NotFound(); }
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var by = desk.By(Request);
        return await AnswerAsync(await change.RunAsync(evidence, Form.Details, by, cancel), by, LibraryForm.Place, cancel);
    }

    [Needs(Right.AnswerAssessments)]
    public async Task<IActionResult> OnPostPutAwayAsync(Guid evidence, CancellationToken cancel)
    {
        if (!await LoadAsync(evidence, cancel)) { return NotFound(); }
        Form = LibraryForm.Of(Row.Evidence);
        var by = desk.By(Request);
        return await AnswerAsync(await putAway.RunAsync(evidence, Because, by, cancel), by, problem => problem, cancel);
    }

    [Needs(Right.AnswerAssessments)]
    public async Task<IActionResult> OnPostBringBackAsync(Guid evidence, CancellationToken cancel)
    {
        if (!await LoadAsync(evidence, cancel)) { return NotFound(); }
        Form = LibraryForm.Of(Row.Evidence);
        var by = desk.By(Request);
        return await AnswerAsync(await bringBack.RunAsync(evidence, by, cancel), by, problem => problem, cancel);
    }

    private async Task<IActionResult> AnswerAsync<T>(Outcome<T>? outcome, Submission by, Func<Problem, Problem> place, CancellationToken cancel) where T : Event
    {
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(Row.Path, outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Row.Evidence.Id, by, cancel); }
        return this.Show(outcome.Problems.Select(place));
    }

    private async Task<bool> LoadAsync(Guid evidence, CancellationToken cancel)
    {
        if ((await list.RunAsync(cancel)).FirstOrDefault(row => row.Evidence.Id == evidence) is not { } row) { return false; }
        Row = row;
        shell.Crumbs = [new("Assessments", "/assessments"), new("Library of evidence", "/assessments/evidence")];
        return true;
    }
}
