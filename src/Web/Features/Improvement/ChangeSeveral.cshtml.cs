using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.RunPlans)]
public sealed class ChangeSeveralPage(OpenPlan open, ChangeSeveral change, RemindLeads remind, GoldenThreadDb db, Desk desk, Shell shell) : OnePlanPage(open, desk, shell)
{
    public IReadOnlyList<ActionStanding> Matching { get; private set; } = [];

    /// <summary>What the preview shows: each action chosen, what it says and would say.</summary>
    public IReadOnlyList<(ImprovementAction Action, DefinitionDifference? Difference)> Preview { get; private set; } = [];

    /// <summary>Codes in the choice; "code@version" in the preview, so that a change in between is told.</summary>
    [BindProperty] public List<string> Chosen { get; set; } = [];
    [BindProperty] public BulkField? Field { get; set; }
    [BindProperty] public LeadRow Lead { get; set; } = new();
    [BindProperty] public DateParts NextReview { get; set; } = new();
    [BindProperty] public string? Category { get; set; }
    [BindProperty] public int? Theme { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public bool NeedsReason => !Plan.IsFirstDraft && Field != BulkField.Remind;

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        Chosen = [.. Matching.Select(action => action.Code)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var asked = Asked(problems);
        if (Chosen.Count == 0) { problems.Add(new("Chosen", "Choose at least one action.")); }
        if (NeedsReason && string.IsNullOrWhiteSpace(Reason)) { problems.Add(new("Reason", "Say why the actions should change; the board will read it.")); }
        if (NeedsReason && Field is not null && Plan.Current.State != PlanState.Draft) { problems.Add(new("", "A board has approved this plan, or has it before it. Start its next version before you propose changes.")); }
        if (problems.Count > 0) { return this.Show(problems); }

        Preview = [.. (await ChosenAsync(cancel)).Select(action => (action, DefinitionDifference.Between(action.Proposed ?? action.Definition, asked!.Of(action.Proposed ?? action.Definition), Desk.NameOf).FirstOrDefault()))];
        return Page();
    }

    public async Task<IActionResult> OnPostDoAsync(string plan, CancellationToken cancel)
    {
        if (!await FindAsync(plan, cancel)) { return NotFound(); }
        List<Problem> problems = [];
        var asked = Asked(problems);
        var chosen = Chosen.Select(each => each.Split('@')).Where(parts => parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _)).DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0], parts => int.Parse(parts[1], CultureInfo.InvariantCulture));
        Chosen = [.. chosen.Keys];
        if (problems.Count > 0) { return this.Show(problems); }

        if (asked!.Field == BulkField.Remind)
        {
            var posts = Opened.Actions.Where(action => chosen.ContainsKey(action.Code)).SelectMany(action => action.Posts).ToHashSet();
            var reminded = await remind.RunAsync(plan, posts, chosen.Keys, Desk.By(Request), cancel);
            return Answer(reminded, Path, reminded?.Value is { } told ? $"Written to: {told.Said}." : null);
        }

        return await change.RunAsync(plan, chosen, asked, Desk.By(Request), cancel) switch
        {
            { IsGranted: true, Value: not null } => this.Done($"{Path}?{(Plan.IsFirstDraft ? "" : "proposed=1")}", $"{Say.Count(chosen.Count, "action", "actions")} {(Plan.IsFirstDraft ? "changed" : $"changed in the draft of version {Plan.Current.Label}")}."),
            var outcome => Answer(outcome, Path),
        };
    }

    public IEnumerable<SelectListItem> Themes => Plan.Themes.Select(theme => new SelectListItem($"{theme.Number}. {theme.Title}", theme.Number.ToString(CultureInfo.InvariantCulture))).Prepend(new SelectListItem("Choose a theme", ""));
    public IEnumerable<SelectListItem> Categories => Plan.Categories.Select(category => new SelectListItem($"{category.Code} {category.Title}", category.Code)).Prepend(new SelectListItem("Choose a category", ""));
    public IEnumerable<SelectListItem> Posts => LeadRow.Choices(Desk.Organisation!, Desk.Today).Select(choice => new SelectListItem(choice.Words, choice.Value)).Prepend(new SelectListItem("Choose a post", ""));

    private BulkChange? Asked(List<Problem> problems)
    {
        if (Field is not { } field) { problems.Add(new("Field", "Choose what to change.")); return null; }
        var change = new BulkChange(field, field == BulkField.Lead ? Lead.Read("Lead", Desk.Organisation!, problems) : null, TypedDay.Read(NextReview, "NextReview", "The next review", problems), string.IsNullOrEmpty(Category) ? null : Category, Theme);
        problems.AddRange(change.Faults(Desk.Today).Select(problem => problem.Field == "Lead" ? problem with { Field = "Lead.Means" } : problem));
        return change;
    }

    private async Task<List<ImprovementAction>> ChosenAsync(CancellationToken cancel)
    {
        var codes = Chosen;
        return await db.Actions.AsNoTracking().Where(action => action.PlanId == Plan.Id && action.RemovedOn == null && codes.Contains(action.Code)).OrderBy(action => action.Order).ToListAsync(cancel);
    }

    private async Task<bool> FindAsync(string plan, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, cancel)) { return false; }
        Matching = [.. ActionFilter.Of(Request.Query).Apply(Opened, Desk)];
        return true;
    }
}
