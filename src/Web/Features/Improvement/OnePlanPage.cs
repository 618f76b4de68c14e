using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A page about one plan as a whole: opens the plan, and answers what the act said.</summary>
public abstract class OnePlanPage(OpenPlan open, Desk desk, Shell shell) : PageModel
{
    public OpenedPlan Opened { get; private set; } = null!;
    public Desk Desk => desk;
    public Domain.Improvement.Plan Plan => Opened.Plan;
    public DateOnly Today => desk.Today;
    public string Path => $"/plans/{Plan.Code}";

    /// <summary>Whether the form must follow what is there now instead of what was there when it was opened.</summary>
    public bool IsConflict => ModelState.ContainsKey("_version") || ModelState.ContainsKey("_key");

    /// <summary>Opens the plan; false when there is none that this person may see.</summary>
    protected async Task<bool> LoadAsync(string plan, CancellationToken cancel, params PageLink[] crumbs)
    {
        if (await open.RunAsync(plan, AsAt.Read(null, desk.Today), cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Plans", "/plans"), new(opened.Plan.Title, Path), .. crumbs];
        return true;
    }

    /// <summary>Every plan that this person may see.</summary>
    protected Task<IReadOnlyList<OpenedPlan>> AllPlansAsync(CancellationToken cancel) => open.AllAsync(cancel);

    /// <summary>Goes on and says what happened, or shows what stood in the way.</summary>
    protected IActionResult Answer<T>(Outcome<T>? outcome, string path, string? more = null) where T : Event => outcome switch
    {
        null => NotFound(),
        { IsGranted: false } refused => this.Show(refused.Problems),
        { Value: null } => this.Done(path, "Saved before; nothing was changed twice."),
        { Value: var happened } => this.Done(path, $"{happened.InWords}.{(more is null ? "" : $" {more}")}"),
    };

    /// <summary>The boards to choose from, by name.</summary>
    public IEnumerable<SelectListItem> Boards(string? chosen) =>
        desk.Organisation!.Boards.Where(board => board.EndedOn is null || board.EndedOn >= desk.Today || board.Name == chosen).Select(board => new SelectListItem(board.Name, board.Name, board.Name == chosen))
            .Prepend(new SelectListItem("Choose a board", ""));
}
