using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.RunDelivery)]
public sealed class ProjectChangePage(ChangeProject change, SeeDelivery see, ReadConflict conflicts, Desk desk, Shell shell) : OneProjectPage(see, conflicts, desk, shell)
{
    [BindProperty] public ProjectForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string pid, CancellationToken cancel)
    {
        if (!await LoadAsync(pid, Now, cancel)) { return NotFound(); }
        Form = ProjectForm.Of(Project);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string pid, CancellationToken cancel)
    {
        if (!await LoadAsync(pid, Now, cancel)) { return NotFound(); }
        List<Problem> faults = [];
        var details = Form.Read(faults);
        return await ActAsync(faults, by => change.RunAsync(pid, details, Form.What, by, cancel), Project.Id, _ => Shown.Path, Project.Name, cancel, Showing.InForm);
    }
}
