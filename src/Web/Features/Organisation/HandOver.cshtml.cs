using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Organisation;

[Needs(Right.RunOrganisation)]
public sealed class HandOverPage(Desk desk, LedByPost led, HandOverActions handOver) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }
    [BindProperty] public List<Guid> Actions { get; set; } = [];
    [BindProperty] public Guid? To { get; set; }
    [BindProperty] public string? Reason { get; set; }

    public Post Post { get; private set; } = null!;
    /// <summary>The open actions that name the post, themselves or in a step: these can be handed over.</summary>
    public IReadOnlyList<SeenAction> Open { get; private set; } = [];

    /// <summary>The open actions that the post leads only as one of a class.</summary>
    public IReadOnlyList<SeenAction> AsOneOfAClass { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        Actions = [.. Open.Select(action => action.Standing.ActionId)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel)) { return NotFound(); }
        if (!ModelState.IsValid) { return this.Show([]); }
        var problems = await handOver.RunAsync(Id, To, Actions, desk.By(Request), cancel);
        return problems.Count > 0 ? this.Show(problems) : this.Done($"/organisation/posts/{Id}", $"{Actions.Count} {(Actions.Count == 1 ? "action was" : "actions were")} handed over. Their new lead is asked to accept.");
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (desk.Organisation!.Chart.Post(Id) is not { } post) { return false; }
        Post = post;
        (Open, AsOneOfAClass) = await led.RunAsync(Id, cancel);
        return true;
    }
}
