using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Measures.Formulas;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

[Needs(Right.ReadMeasures)]
public sealed class AboutMeasurePage(SeenActions seen, OpenDefinition open, ReadConflict conflicts, Desk desk, Shell shell) : OneMeasurePage(open, conflicts, desk, shell)
{
    /// <summary>The improvement actions that are to change it, of those that this person may see.</summary>
    public IReadOnlyList<SeenAction> Actions { get; private set; } = [];

    /// <summary>The measures that it is worked out from, and those that are worked out from it.</summary>
    public IReadOnlyList<Measure> WorkedOutFrom { get; private set; } = [];
    public IReadOnlyList<Measure> UsedIn { get; private set; } = [];

    /// <summary>The versions of the definition, the latest first, each with what differs from the one before it.</summary>
    public IEnumerable<(DefinitionVersion Version, IReadOnlyList<MeasureDifference> Differences)> Versions =>
        Measure.Definitions.Select((version, at) => (version, at == 0 ? [] : MeasureDifference.Between(Measure.Definitions[at - 1].Definition, version.Definition))).Reverse();

    protected override bool IsAbout => true;

    public Measure? Cost => Measure.CostMeasure is { } id ? Opened.View.Find(id) : null;

    /// <summary>A post as pages name it.</summary>
    public string PostName(Guid? post, string none) => Desk.Organisation!.Chart.Post(post)?.Title ?? none;

    public async Task<IActionResult> OnGetAsync(string measure, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, cancel)) { return NotFound(); }
        if (Measure.Actions.Count > 0) { Actions = [.. (await seen.RunAsync(cancel)).Where(action => Measure.Actions.Contains(action.Standing.ActionId))]; }
        var links = new FormulaLinks(Opened.View.Measures);
        bool Sees(Measure other) => Desk.Actor.May(Right.ReadMeasures, other.Posts, Desk.Organisation!.Chart.ServicesOf(other.Posts));
        (WorkedOutFrom, UsedIn) = ([.. links.ComponentsOf(Measure).Where(Sees)], [.. Opened.View.Measures.Where(other => other.Id != Measure.Id && Sees(other) && links.ComponentsOf(other).Any(component => component.Id == Measure.Id))]);
        return Page();
    }
}
