using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Assessments;

[Needs(Right.AnswerAssessments)]
[EvidenceLimit]
public sealed class NewEvidencePage(AddToLibrary add, LibraryChoices choices, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public LibraryForm Form { get; set; } = new();
    [BindProperty(Name = "File")] public IFormFile? Upload { get; set; }
    public LibraryChoices Choices => choices;
    public int LimitMiB => desk.Council.EvidenceLimitMiB;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Request.Query.ContainsKey(EvidenceLimitAttribute.Refused) ? this.Show([new Problem("File", AddEvidence.TooLarge(LimitMiB))]) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        await using var content = Upload?.OpenReadStream();
        var by = desk.By(Request);
        var outcome = await add.RunAsync(new(Form.Title, Form.Source, Form.Details, Upload?.FileName, content), by, cancel);
        return outcome.IsGranted ? this.Done($"/assessments/evidence/{by.Key}", outcome.Value is { } happened ? $"{happened.InWords}." : "Added before; nothing was added twice.") : this.Show(outcome.Problems.Select(LibraryForm.Place));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        await choices.RunAsync(cancel);
        shell.Crumbs = [new("Assessments", "/assessments"), new("Library of evidence", "/assessments/evidence")];
    }
}
