using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Features.Home;

/// <summary>Search over every plan that this person may see: code, paragraph, words, lead.</summary>
[Needs(Right.ReadPlans), EnableRateLimiting(Throttling.Search)]
public sealed class SearchPage(OpenPlan open, Desk desk) : PageModel
{
    public const int Most = 100;
    [BindProperty(SupportsGet = true)] public string? Q { get; set; }
    public IReadOnlyList<(Domain.Improvement.Plan Plan, ActionStanding Action)> Found { get; private set; } = [];
    public IReadOnlyList<Domain.Improvement.Plan> Plans { get; private set; } = [];
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
        if (exact.Count == 1) { return LocalRedirect($"/plans/{exact[0].Plan.Code}/actions/{Uri.EscapeDataString(exact[0].Action.Code)}"); }

        var filter = new ActionFilter { Words = words.Replace("para ", "para", StringComparison.OrdinalIgnoreCase).Replace("paragraph ", "para", StringComparison.OrdinalIgnoreCase) };
        Found = [.. current.SelectMany(opened => filter.Apply(opened, desk).Select(action => (opened.Plan, action)))];
        Plans = [.. plans.Where(opened => Folding.Fold(opened.Plan.Title).Contains(Folding.Fold(words), StringComparison.Ordinal)).Select(opened => opened.Plan)];
        return Page();
    }
}
