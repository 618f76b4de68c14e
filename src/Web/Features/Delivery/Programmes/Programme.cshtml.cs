using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class ProgrammePage(ChangeProgramme change, EndProgramme end, SeeDelivery see, SeeStrandPlans plans, ReadConflict conflicts, Desk desk, Shell shell) : OneProgrammePage(see, plans, conflicts, desk, shell)
{
    [BindProperty] public ProgrammeForm Form { get; set; } = new();

    public DrawnChart? Chart { get; private set; }

    public async Task<IActionResult> OnGetAsync(string programme, CancellationToken cancel)
    {
        if (!await OpenAsync(programme, AsAt, cancel)) { return NotFound(); }
        Form = ProgrammeForm.Of(Programme);
        return Page();
    }

    [Needs(Right.RunDelivery)]
    public async Task<IActionResult> OnPostChangeAsync(string programme, CancellationToken cancel) =>
        await OpenAsync(programme, Now, cancel) ? await ActAsync([], by => change.RunAsync(programme, Form.Read(), by, cancel), Programme.Id, _ => Path, Programme.Title, cancel, Showing.InForm) : NotFound();

    [Needs(Right.RunDelivery)]
    public async Task<IActionResult> OnPostEndAsync(string programme, CancellationToken cancel)
    {
        if (!await OpenAsync(programme, Now, cancel)) { return NotFound(); }
        Form = ProgrammeForm.Of(Programme);
        return await ActAsync([], by => end.RunAsync(programme, by, cancel), Programme.Id, _ => "/delivery", Programme.Title, cancel);
    }

    private async Task<bool> OpenAsync(string slug, AsAt asAt, CancellationToken cancel)
    {
        if (!await LoadAsync(slug, asAt, cancel, isRecord: true)) { return false; }
        Chart = SchedulePicture.OfProgramme(Programme, Projects, asAt.Shown);
        return true;
    }
}
