using GoldenThread.Store;
using GoldenThread.Store.Measures;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The measures and actions that can be evidence.</summary>
public sealed class LibraryChoices(GoldenThreadDb db, MeasureStandingShelf measures, OpenPlan plans, Desk desk)
{
    public IReadOnlyList<SelectListItem> Measures { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Actions { get; private set; } = [];

    public async Task<LibraryChoices> RunAsync(CancellationToken cancel)
    {
        Measures = [new("None", ""), .. (await measures.AsOfAsync(db, desk.Sequence, cancel)).All.Where(each => desk.Sees(each) && !(each.EndedOn < desk.Today)).Select(each => new SelectListItem($"{each.Code} {each.Title}", each.MeasureId.ToString()))];
        Actions = [new("None", ""), .. (await plans.AllAsync(cancel)).SelectMany(opened => opened.Actions.Where(action => !action.Removed).Select(action => new SelectListItem($"{action.Code} {action.Title}, {opened.Plan.Title}", action.ActionId.ToString())))];
        return this;
    }
}
