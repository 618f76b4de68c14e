using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>What a risk can threaten, of what whoever sits at the desk may see, with where each is looked at.</summary>
public sealed class WhatIsThreatened(GoldenThreadDb db, MeasureStandingShelf measures, SeenActions actions, SeeDelivery see, Desk desk)
{
    public async Task<IReadOnlyList<(Threatened Thing, string Path)>> RunAsync(CancellationToken cancel)
    {
        var seen = await see.RunAsync(AsAt.Read(null, desk.Today), cancel);
        return
        [
            .. seen.Projects.Select(each => (new Threatened(ThreatenedKind.Project, each.Project.Id, each.Project.Name), each.Path)),
            .. seen.Savings.Select(each => (new Threatened(ThreatenedKind.Saving, each.Id, $"{each.Code} {each.Title}"), $"/delivery/savings/{each.Number}")),
            .. (await measures.AsOfAsync(db, desk.Sequence, cancel)).All.Where(each => each.EndedOn is null).OrderBy(each => each.Code, StringComparer.OrdinalIgnoreCase).Select(each => (new Threatened(ThreatenedKind.Measure, each.MeasureId, $"{each.Code} {each.Title}"), $"/measures/{each.Slug}")),
            .. (await actions.RunAsync(cancel)).Where(each => !each.Standing.IsClosed).Select(each => (new Threatened(ThreatenedKind.Action, each.Standing.ActionId, $"{each.Plan.Code} {each.Standing.Code} {each.Standing.Title}"), each.Path)),
        ];
    }
}
