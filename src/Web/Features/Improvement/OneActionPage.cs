using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A page on which something is done to one action: opens the action, and answers what the act said.</summary>
public abstract class OneActionPage(OpenAction open, Desk desk, Shell shell) : PageModel
{
    public OpenedAction Opened { get; private set; } = null!;
    public Desk Desk => desk;
    public ImprovementAction Action => Opened.Action;
    public string Path => $"/plans/{Opened.Plan.Code}/actions/{Uri.EscapeDataString(Action.Code)}";

    /// <summary>Whether the form must follow what is there now instead of what was there when it was opened.</summary>
    public bool IsConflict => ModelState.ContainsKey("_version") || ModelState.ContainsKey("_key");

    public bool May(Right right) => Action.Lets(desk.Actor, right, desk.Organisation!.Chart);

    /// <summary>Opens the action; false when there is none that this person may do one of these things to.</summary>
    protected async Task<bool> LoadAsync(string plan, string code, CancellationToken cancel, params Right[] rights)
    {
        if (await open.RunAsync(plan, code, AsAt.Read(null, desk.Today), cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Plans", "/plans"), new(opened.Plan.Title, $"/plans/{opened.Plan.Code}"), new(opened.Action.Code, Path)];
        return rights.Length == 0 || rights.Any(May);
    }

    /// <summary>Goes back to the action and says what happened, or shows what stood in the way.</summary>
    protected IActionResult Answer<T>(Outcome<T>? outcome, string? path = null, string? more = null) where T : Event => outcome switch
    {
        null => NotFound(),
        { IsGranted: false } refused => this.Show(refused.Problems),
        { Value: null } => this.Done(path ?? Path, "Saved before; nothing was changed twice."),
        { Value: var happened } => this.Done(path ?? Path, $"{Action.Code}: {happened.InWords}.{(more is null ? "" : $" {more}")}"),
    };
}
