using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.RunMeasures)]
public sealed class MeasureActionsPage(LinkActions link, SeenActions seen, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    [BindProperty] public List<Guid> Actions { get; set; } = [];

    /// <summary>The open actions that this person may see, and those that are linked.</summary>
    public IReadOnlyList<SeenAction> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAllAsync(measure, cancel)) { return NotFound(); }
        Actions = [.. Measure.Actions];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, CancellationToken cancel) =>
        !await LoadAllAsync(measure, cancel) ? NotFound() : !ModelState.IsValid ? this.Show([]) : await DoAsync(by => link.RunAsync(measure, Actions, by, cancel), cancel: cancel);

    private async Task<bool> LoadAllAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return false; }
        Choices = [.. (await seen.RunAsync(cancel)).Where(action => !action.Standing.IsClosed || Measure.Actions.Contains(action.Standing.ActionId)).OrderBy(action => action.Plan.Title, StringComparer.OrdinalIgnoreCase).ThenBy(action => action.Standing.Code, StringComparer.Ordinal)];
        return true;
    }
}
