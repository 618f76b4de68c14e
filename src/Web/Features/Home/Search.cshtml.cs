using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Home;

/// <summary>Search over every plan and measure that this person may see: code, paragraph, words, lead, owner.</summary>
[Needs(Right.ReadPlans), EnableRateLimiting(Throttling.Search)]
public sealed class SearchPage(OpenPlan open, SeeMeasures see, Desk desk) : PageModel
{
    public const int Most = 100;
    [BindProperty(SupportsGet = true)] public string? Q { get; set; }
    public IReadOnlyList<(Domain.Improvement.Plan Plan, ActionStanding Action)> Found { get; private set; } = [];
    public IReadOnlyList<Domain.Improvement.Plan> Plans { get; private set; } = [];
    public IReadOnlyList<SeenMeasure> Measures { get; private set; } = [];
    public DateOnly Today => desk.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var words = (Q ?? "").Trim();
        if (words.Length == 0) { return Page(); }
        if (words.Length > 200) { words = words[..200]; }
        var plans = await open.AllAsync(cancel);
        // A plan whose place another took is found by its title; its actions are found in the plan to which they were carried.
        var current = plans.Where(opened => !opened.Plan.IsSuperseded).ToList();
        var exact = current.SelectMany(opened => opened.Actions.Where(action => string.Equals(action.Code, words, StringComparison.OrdinalIgnoreCase)).Select(action => (opened.Plan, Action: action))).ToList();
        var measures = desk.May(Right.ReadMeasures) ? await see.RunAsync(AsAt.Read(null, desk.Today), cancel) : null;
        var coded = measures?.All.Where(each => string.Equals(each.Standing.Code, words, StringComparison.OrdinalIgnoreCase)).ToList() ?? [];
        if (coded.Count == 1 && exact.Count == 0) { return LocalRedirect($"/measures/{coded[0].Standing.Slug}"); }
        if (exact.Count == 1 && coded.Count == 0) { return LocalRedirect($"/plans/{exact[0].Plan.Code}/actions/{Uri.EscapeDataString(exact[0].Action.Code)}"); }

        var filter = new ActionFilter { Words = words.Replace("para ", "para", StringComparison.OrdinalIgnoreCase).Replace("paragraph ", "para", StringComparison.OrdinalIgnoreCase) };
        Found = [.. current.SelectMany(opened => filter.Apply(opened, desk).Select(action => (opened.Plan, action)))];
        Measures = measures is null ? [] : [.. new MeasureFilter { Words = words }.Apply(measures, desk), .. new MeasureFilter { Words = words, Ended = true }.Apply(measures, desk)];
        Plans = [.. plans.Where(opened => Folding.Fold(opened.Plan.Title).Contains(Folding.Fold(words), StringComparison.Ordinal)).Select(opened => opened.Plan)];
        return Page();
    }
}
