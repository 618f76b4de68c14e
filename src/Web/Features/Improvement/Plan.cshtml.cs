using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.ReadPlans)]
public sealed class PlanPage(OpenPlan open, Desk desk, Shell shell, GoldenThreadDb db) : PageModel
{
    public const int PageSize = 50;

    public OpenedPlan Opened { get; private set; } = null!;
    public Domain.Improvement.Plan Plan => Opened.Plan;
    public AsAt AsAt => Opened.AsAt;
    public ActionFilter Filter { get; private set; } = new();
    public Desk Desk => desk;
    public IReadOnlyList<ActionStanding> Matching { get; private set; } = [];
    public IReadOnlyList<ActionStanding> Rows { get; private set; } = [];
    public IReadOnlyList<(ShownStatus Status, int Count)> Counts { get; private set; } = [];
    public IReadOnlyDictionary<int, int> MatchingByTheme { get; private set; } = new Dictionary<int, int>();
    public IReadOnlyList<SavedView> Views { get; private set; } = [];
    public int PageNumber { get; private set; } = 1;
    public int Pages => Math.Max(1, (Matching.Count + PageSize - 1) / PageSize);
    public DateOnly Today => AsAt.Shown;
    public int StaleAfter => desk.Council.StaleAfterDays;
    public bool MayRun => desk.May(Right.RunPlans) && !AsAt.IsPast;
    public string Query => Request.QueryString.Value ?? "";

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        if (await open.RunAsync(plan, AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel) is not { } opened) { return NotFound(); }
        Opened = opened;
        Filter = ActionFilter.Of(Request.Query);
        shell.Crumbs = [new("Plans", "/plans")];
        Matching = [.. Filter.Apply(opened, Desk)];
        PageNumber = int.TryParse(Request.Query["page"], out var number) ? Math.Clamp(number, 1, Pages) : 1;
        Rows = [.. Matching.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
        Counts = ShownStatus.Counts(opened.Actions, Today);
        MatchingByTheme = Filter.IsSet ? Matching.CountBy(action => action.Theme).ToDictionary() : opened.Actions.ByTheme;
        Views = await db.SavedViews.AsNoTracking().Where(view => view.Path == $"/plans/{plan}" && (view.Shared || view.AccountId == desk.Actor.Account)).OrderBy(view => view.Name).ToListAsync(cancel);
        return Page();
    }

    public IEnumerable<SelectListItem> Leads() =>
        Opened.Actions.Leads.Select(lead => new SelectListItem(lead, lead, lead == Filter.Lead)).Prepend(new SelectListItem("Any lead", ""));

    public IEnumerable<SelectListItem> ServicesOfActions() =>
        Opened.Actions.Services.Select(id => desk.Organisation!.Chart.Service(id)).OfType<Service>().OrderBy(service => service.Name, StringComparer.OrdinalIgnoreCase)
            .Select(service => new SelectListItem(service.Name, service.Id.ToString(), service.Id == Filter.Service)).Prepend(new SelectListItem("Any service", ""));

    public IEnumerable<SelectListItem> DueDates() =>
        new[] { desk.Today.AddDays(-1), desk.Today.AddDays(30), desk.Today.AddDays(91), desk.Today.AddYears(1) }
            .Zip(["Overdue now", "Within 30 days", "Within three months", "Within a year"], (day, words) => new SelectListItem(words, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Filter.DueBy == day))
            .Prepend(new SelectListItem("Any date", ""));

    /// <summary>"2 September 2026" is too long for a column: how long ago, in days.</summary>
    public string Updated(ActionStanding row) => row.UpdatedAt is { } at ? Say.Count(Today.DayNumber - CouncilClock.DayOf(at).DayNumber, "day", "days") : row.IsClosed ? "Not due" : "Never";

    public string LinkTo(ActionStanding row) => $"/plans/{Plan.Code}/actions/{Uri.EscapeDataString(row.Code)}{(AsAt.IsPast ? $"?as-at={AsAt.Shown:yyyy-MM-dd}" : "")}";

    public string Kind
    {
        get
        {
            var version = Plan.InForce ?? Plan.Current;
            return Plan.InForce is null
                ? $"Improvement plan, version {Plan.Current.Label}, {Plan.Current.State switch { PlanState.Submitted => $"before {Plan.Current.Board}", PlanState.Superseded => "superseded by a later plan", _ => "draft" }}"
                : $"Improvement plan, version {version.Label}, {VersionWords.OfForce(Plan)}"
                  + (Plan.Current.State is PlanState.Draft or PlanState.Submitted && (desk.ReadsDrafts || Plan.Current.State == PlanState.Submitted) ? $"; version {Plan.Current.Label} {(Plan.Current.State == PlanState.Draft ? "in draft" : $"before {Plan.Current.Board}")}" : "");
        }
    }
}
