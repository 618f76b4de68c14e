using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Every priority of the plans in force as a card.</summary>
[Needs(Right.ReadPlans)]
public sealed class StoryboardPage(SeeStoryboard see, Desk desk, Shell shell) : PageModel
{
    public SeenThread Seen { get; private set; } = null!;
    public IReadOnlyList<StoryCard> Cards { get; private set; } = [];
    public string Past => Seen.AsAt.IsPast ? $"?as-at={Seen.AsAt.Shown:yyyy-MM-dd}" : "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        (Seen, Cards) = await see.RunAsync(AsAt.Read(Request.Query[AsAtTagHelper.Field], desk.Today), cancel);
        shell.Crumbs = [new("Golden thread", $"/thread{Past}")];
    }
}
