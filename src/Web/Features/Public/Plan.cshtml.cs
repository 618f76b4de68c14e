using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Public;

[Needs(Right.ReadPublished)]
public sealed class PublicPlanPage(PublishedPlans published, Desk desk, Shell shell) : PageModel
{
    public Plan Plan { get; private set; } = null!;
    public IReadOnlyList<ActionStanding> Actions { get; private set; } = [];
    public DateOnly Today => desk.Today;

    /// <summary>Posts, never persons: a name as the paper prints it stays inside.</summary>
    public string LedBy(ActionStanding action) =>
        action.Posts.Count > 6 ? Say.Count(action.Posts.Count, "post", "posts") : string.Join(", ", action.Posts.Select(id => desk.Organisation!.Chart.Post(id)?.Title).OfType<string>());

    public async Task<IActionResult> OnGetAsync(string plan, CancellationToken cancel)
    {
        shell.IsPublic = true;
        shell.Crumbs = [new("Published plans", "/public/plans")];
        var found = (await published.RunAsync(cancel)).FirstOrDefault(each => each.Plan.Code == plan);
        if (found.Plan is null) { return NotFound(); }
        (Plan, Actions) = found;
        return Page();
    }
}
