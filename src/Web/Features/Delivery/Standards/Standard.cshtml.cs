using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Delivery;

[Needs(Right.ReadDelivery)]
public sealed class StandardPage(ChangeStandard change, TakeStandardStep take, SeeStandards see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public StandardForm Form { get; set; } = new();
    [BindProperty] public StandardStepKind? Kind { get; set; }
    [BindProperty] public DateParts TakenOn { get; set; } = new();
    [BindProperty] public DateParts Due { get; set; } = new();
    [BindProperty] public string? Words { get; set; }

    public ManagementStandard Standard { get; private set; } = null!;
    public bool MayKeep => Standard.MayKeep(Desk.Organisation!.Chart, Desk.Actor);

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel) => await LoadAsync(number, cancel) ? Page() : NotFound();

    [Needs(Right.UpdateDelivery)]
    public async Task<IActionResult> OnPostStepAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ? await ActAsync([TakenOn.Fault("TakenOn", "The day"), Due.Fault("Due", "The day")], by => take.RunAsync(number, Kind, Due.Read(), TakenOn.Read(), Words, by, cancel), Standard.Id, _ => $"/delivery/standards/{number}", Standard.Code, cancel) : NotFound();

    [Needs(Right.UpdateDelivery)]
    public async Task<IActionResult> OnPostChangeAsync(int number, CancellationToken cancel)
    {
        var typed = Form;
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        Form = typed;
        return await ActAsync([], by => change.RunAsync(number, Form.Read(), by with { Actor = by.Actor with { Reason = Form.Reason } }, cancel), Standard.Id, _ => $"/delivery/standards/{number}", Standard.Code, cancel, Showing.InForm);
    }

    private async Task<bool> LoadAsync(int number, CancellationToken cancel)
    {
        if ((await see.RunAsync(cancel)).FirstOrDefault(each => each.Number == number) is not { } found) { return false; }
        (Standard, Form) = (found, StandardForm.Of(found));
        shell.Crumbs = [new("Delivery", "/delivery"), new("Management standards", "/delivery/standards")];
        return true;
    }
}
