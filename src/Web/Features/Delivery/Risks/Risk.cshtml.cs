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
public sealed class RiskPage(JudgeRisk judge, ChangeRisk change, CloseRisk close, SeeRisks see, WhatIsThreatened threatened, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public RiskForm Form { get; set; } = new();
    [BindProperty] public int? Likelihood { get; set; }
    [BindProperty] public int? Impact { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Because { get; set; }

    public Risk Risk { get; private set; } = null!;
    public RiskScale Scale { get; private set; } = new();
    public IReadOnlyList<(Threatened Thing, string Path)> Offered { get; private set; } = [];
    public bool MayUpdate => Risk.ClosedOn is null && !AsAt.IsPast && Risk.MayUpdate(Desk.Organisation!.Chart, Desk.Actor);
    private string Path => $"/delivery/risks/{Risk.Number}";

    /// <summary>Where what it threatens is looked at; null where they may not see it.</summary>
    public string? PathOf(Threatened each) => Offered.FirstOrDefault(offered => offered.Thing.Id == each.Id).Path;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel) => await LoadAsync(number, AsAt, cancel) ? Page() : NotFound();

    [Needs(Right.UpdateDelivery)]
    public async Task<IActionResult> OnPostJudgeAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, Now, cancel) ? await ActAsync([], by => judge.RunAsync(number, Likelihood, Impact, Words, by, cancel), Risk.Id, _ => Path, Risk.Code, cancel) : NotFound();

    [Needs(Right.UpdateDelivery)]
    public async Task<IActionResult> OnPostCloseAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, Now, cancel) ? await ActAsync([], by => close.RunAsync(number, Because, by, cancel), Risk.Id, _ => Path, Risk.Code, cancel) : NotFound();

    [Needs(Right.UpdateDelivery)]
    public async Task<IActionResult> OnPostChangeAsync(int number, CancellationToken cancel)
    {
        var typed = Form;
        if (!await LoadAsync(number, Now, cancel)) { return NotFound(); }
        Form = typed;
        List<Problem> faults = [];
        var details = Form.Read([.. Offered.Select(each => each.Thing), .. Risk.Threatens], faults);
        return await ActAsync(faults, by => change.RunAsync(number, details, by, cancel), Risk.Id, _ => Path, Risk.Code, cancel, Showing.InForm);
    }

    private AsAt Now => AsAt.Read(null, Desk.Today);

    private async Task<bool> LoadAsync(int number, AsAt asAt, CancellationToken cancel)
    {
        (var all, Scale) = await see.RunAsync(asAt, cancel);
        if (all.FirstOrDefault(each => each.Number == number) is not { } found) { return false; }
        (Risk, Offered) = (found, await threatened.RunAsync(cancel));
        (Form, Likelihood, Impact) = (RiskForm.Of(found), Likelihood ?? found.Now.Likelihood, Impact ?? found.Now.Impact);
        shell.Crumbs = [new("Delivery", $"/delivery{Past}"), new("Risks", $"/delivery/risks{Past}")];
        return true;
    }
}
