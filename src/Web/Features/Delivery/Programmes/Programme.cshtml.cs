using GoldenThread.Charts;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class ProgrammePage(ChangeProgramme change, EndProgramme end, SeeDelivery see, ReadConflict conflicts, Desk desk, Shell shell) : DeliveryPage(conflicts, desk)
{
    [BindProperty] public ProgrammeForm Form { get; set; } = new();

    public Programme Programme { get; private set; } = null!;
    public IReadOnlyList<SeenProject> Projects { get; private set; } = [];
    public DrawnChart? Chart { get; private set; }
    public bool MayRun => Desk.May(Right.RunDelivery) && Programme.EndedOn is null && !AsAt.IsPast;

    public async Task<IActionResult> OnGetAsync(string programme, CancellationToken cancel)
    {
        if (!await LoadAsync(programme, AsAt, cancel)) { return NotFound(); }
        Form = ProgrammeForm.Of(Programme);
        return Page();
    }

    [Needs(Right.RunDelivery)]
    public async Task<IActionResult> OnPostChangeAsync(string programme, CancellationToken cancel) =>
        await LoadAsync(programme, AsAt.Read(null, Desk.Today), cancel) ? await ActAsync([], by => change.RunAsync(programme, Form.Read(), by, cancel), Programme.Id, _ => $"/delivery/programmes/{programme}", Programme.Title, cancel, Showing.InForm) : NotFound();

    [Needs(Right.RunDelivery)]
    public async Task<IActionResult> OnPostEndAsync(string programme, CancellationToken cancel)
    {
        if (!await LoadAsync(programme, AsAt.Read(null, Desk.Today), cancel)) { return NotFound(); }
        Form = ProgrammeForm.Of(Programme);
        return await ActAsync([], by => end.RunAsync(programme, by, cancel), Programme.Id, _ => "/delivery", Programme.Title, cancel);
    }

    private async Task<bool> LoadAsync(string slug, AsAt asAt, CancellationToken cancel)
    {
        var seen = await see.RunAsync(asAt, cancel);
        if (seen.Programmes.FirstOrDefault(each => each.Slug == slug) is not { } found) { return false; }
        (Programme, Projects) = (found, [.. seen.Projects.Where(each => each.Programme?.Id == found.Id)]);
        Chart = SchedulePicture.OfProgramme(found, Projects, asAt.Shown);
        shell.Crumbs = [new("Delivery", $"/delivery{Past}")];
        return true;
    }
}
