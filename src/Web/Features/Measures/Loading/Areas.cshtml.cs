using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Which area the council serves, and which areas it is compared with.</summary>
[Needs(Right.RunMeasures)]
public sealed class AreasPage(ListAreas list, ChooseArea choose, KeepAreaGroup keep, Desk desk, Shell shell) : PageModel
{
    private const string Path = "/measures/areas";

    public Areas Areas { get; private set; } = null!;
    public CouncilArea? Own => desk.Council.Area;
    [BindProperty] public string? AreaCode { get; set; }
    [BindProperty] public string? AreaName { get; set; }
    [BindProperty] public string? OtherCodes { get; set; }
    [BindProperty] public Guid Usual { get; set; }
    [BindProperty] public Guid Group { get; set; }
    [BindProperty] public string? GroupName { get; set; }
    [BindProperty] public string? GroupAreas { get; set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        (AreaCode, AreaName, OtherCodes) = (Own?.Code, Own?.Name, Own is null ? null : string.Join(", ", Own.OtherCodes));
        Usual = Areas.Groups.FirstOrDefault(group => group.IsUsual)?.Id ?? Guid.Empty;
    }

    public async Task<IActionResult> OnPostOwnAsync(CancellationToken cancel)
    {
        var known = ShippedMappings.Areas.Find(AreaCode?.Trim() ?? "");
        List<string> others = [.. (OtherCodes ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
        if (known is not null && others.Count == 0) { others.Add(known.Dfe); }
        var problems = await choose.RunAsync(new(known?.Gss ?? AreaCode ?? "", string.IsNullOrWhiteSpace(AreaName) ? known?.Name ?? "" : AreaName, others), desk.By(Request), cancel);
        return await AnswerAsync(problems, "The council’s area was saved. Files that wait and those that come are read by it.", cancel);
    }

    public async Task<IActionResult> OnPostUsualAsync(CancellationToken cancel) =>
        await keep.RunAsync(GroupStep.Prefer, Usual, null, null, desk.By(Request), cancel) is { } problems ? await AnswerAsync(problems, "Measures are compared with the areas that you chose.", cancel) : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel) =>
        await keep.RunAsync(GroupStep.Remove, Group, null, null, desk.By(Request), cancel) is { } problems ? await AnswerAsync(problems, "The group was removed.", cancel) : NotFound();

    public async Task<IActionResult> OnPostGroupAsync(CancellationToken cancel) =>
        await AnswerAsync(await keep.RunAsync(GroupStep.Keep, Guid.Empty, GroupName, GroupAreas, desk.By(Request), cancel) ?? [], "The group was saved.", cancel);

    private async Task<IActionResult> AnswerAsync(IReadOnlyList<Problem> problems, string done, CancellationToken cancel)
    {
        if (problems.Count == 0) { return this.Done(Path, done); }
        await LoadAsync(cancel);
        return this.Show(problems);
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Areas = await list.RunAsync(cancel);
        shell.Crumbs = [new("Measures", "/measures"), new("Loading figures", "/measures/loads")];
    }
}
