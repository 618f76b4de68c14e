using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.UpdateDelivery)]
public sealed class ProjectAimsPage(AimProject aim, MeasureStandingShelf shelf, GoldenThreadDb db, SeeDelivery see, ReadConflict conflicts, Desk desk, Shell shell) : OneProjectPage(see, conflicts, desk, shell)
{
    [BindProperty] public AimsForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Measures { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string pid, CancellationToken cancel)
    {
        if (!await OpenAsync(pid, cancel)) { return NotFound(); }
        if (!MayAim) { return StatusCode(StatusCodes.Status403Forbidden); }
        Form = AimsForm.Of(Project);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string pid, CancellationToken cancel)
    {
        if (!await OpenAsync(pid, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var (benefits, dependencies) = (Form.ReadBenefits(faults), Form.ReadDependencies(faults));
        return await ActAsync(faults, by => aim.RunAsync(pid, benefits, dependencies, by, cancel), Project.Id, _ => Shown.Path, Project.Name, cancel, Showing.InForm);
    }

    private async Task<bool> OpenAsync(string pid, CancellationToken cancel)
    {
        if (!await LoadAsync(pid, Now, cancel)) { return false; }
        Measures = [new("No measure", ""), .. (await shelf.NowAsync(db, cancel)).All.Where(each => each.EndedOn is null).OrderBy(each => each.Code, StringComparer.OrdinalIgnoreCase).Select(each => new SelectListItem($"{each.Code} {each.Title}", each.MeasureId.ToString()))];
        return true;
    }
}
