using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.ReadPlans)]
public sealed class LegendPage(GoldenThreadDb db, Desk desk, SeenActions seen, ExplainAcronym explain) : PageModel
{
    [BindProperty] public Guid? Entry { get; set; }
    [BindProperty] public string? Acronym { get; set; }
    [BindProperty] public string? Meaning { get; set; }

    public IReadOnlyList<LegendCheck> Acronyms { get; private set; } = [];

    /// <summary>The council's own entry for an acronym; null for one that a plan, a post or a board explains, or nobody.</summary>
    public LegendEntry? OwnEntry(string acronym) => desk.Organisation!.Legend.FirstOrDefault(entry => entry.Acronym == acronym);

    public async Task OnGetAsync(Guid? entry, string? acronym, CancellationToken cancel)
    {
        var known = desk.Organisation!.Legend.FirstOrDefault(e => e.Id == entry);
        (Entry, Acronym, Meaning) = (known?.Id, known?.Acronym ?? acronym, known?.Meaning);
        await LoadAsync(cancel);
    }

    [Needs(Right.RunOrganisation)]
    public async Task<IActionResult> OnPostAsync(string? @do, CancellationToken cancel)
    {
        await LoadAsync(cancel);
        if (!ModelState.IsValid) { return this.Show([]); }
        var problems = await explain.RunAsync(Entry, Acronym, Meaning, @do == "remove", desk.By(Request), cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done("/organisation/legend", @do == "remove" ? "The explanation was taken out." : "The legend was changed.");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        var organisation = desk.Organisation!;
        var actions = await seen.RunAsync(cancel);
        var codes = actions.ToDictionary(action => action.Standing.ActionId, action => action.Standing.Code);
        var definitions = await db.Actions.AsNoTracking().Where(action => action.RemovedOn == null).ToListAsync(cancel);
        var explained = organisation.Legend.Select(entry => (entry.Acronym, entry.Meaning))
            .Concat(actions.Select(action => action.Plan).Distinct().SelectMany(plan => plan.Legend.Select(entry => (entry.Acronym, $"{entry.Meaning} (in {plan.Title})"))))
            .Concat(organisation.Chart.Posts.Where(post => post is { Acronym: not null, EndedOn: null }).Select(post => (post.Acronym!, $"{post.Title} (a post)")))
            .Concat(organisation.Boards.Where(board => board is { Acronym: not null, EndedOn: null }).Select(board => (board.Acronym!, $"{board.Name} (a board)")));
        var texts = definitions.Where(action => codes.ContainsKey(action.Id)).SelectMany(action => DefinitionDifference.Fields(action.Definition with { Category = null }).Select(field => (codes[action.Id], field.Words)));
        Acronyms = LegendCheck.Of(explained, texts);
    }
}
