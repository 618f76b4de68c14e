using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

[Needs(Right.RecordDecision)]
public sealed class NewReviewPage(ProposeReview propose, FindSubject find, Desk desk, Shell shell) : PageModel
{
    [BindProperty(SupportsGet = true)] public SubjectKind? Kind { get; set; }
    [BindProperty(SupportsGet = true)] public Guid? Id { get; set; }

    /// <summary>The board from whose work programme somebody came.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Board { get; set; }
    [BindProperty] public Guid? ServiceId { get; set; }
    [BindProperty] public ReviewForm Form { get; set; } = new();

    /// <summary>What is reviewed by its record; null where it is chosen here, or is nothing.</summary>
    public string? Found { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        Form = new() { BoardId = Board, Kind = Kind == SubjectKind.Service ? ReviewKind.Service : null };
        return Id is not null && Found is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        List<Problem> faults = [];
        var details = Form.Read(faults);
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var (kind, id) = Found is not null ? (Kind, Id) : (SubjectKind.Service, ServiceId);
        var (number, problems) = await propose.RunAsync(kind, id, details, desk.By(Request), cancel);
        return number is null ? this.Show(problems.Select(problem => problem.Field == nameof(ServiceId) ? problem : problem.InForm())) : this.Done($"/boards/reviews/{number}", $"Review {number} was proposed.");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        shell.Crumbs = [new("Boards", "/boards"), new("Reviews", "/boards/reviews")];
        Found = Kind is { } kind && Id is { } id ? (await find.RunAsync(kind, id, cancel))?.Subject.Title : null;
    }
}
