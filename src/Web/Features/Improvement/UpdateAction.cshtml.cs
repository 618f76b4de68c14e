using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Improvement;

[Needs(Right.UpdateAction)]
public sealed class UpdateActionPage(OpenAction open, OpenPlan plans, UpdateAction update, Desk desk, Shell shell) : PageModel
{
    public OpenedAction Opened { get; private set; } = null!;
    public int NarrativeLimit => desk.Council.NarrativeLimit;
    [BindProperty] public UpdateForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string plan, string code, CancellationToken cancel)
    {
        if (!await LoadAsync(plan, code, cancel)) { return NotFound(); }
        Form = UpdateForm.Of(Opened.Action);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string plan, string code, CancellationToken cancel)
    {
        if (await plans.RunAsync(plan, AsAt.Read(null, desk.Today), cancel) is not { } opened || opened.Actions.Find(code) is not { } standing || !desk.Actor.May(Right.UpdateAction, standing.Posts, standing.Services)) { return NotFound(); }
        var unread = Unread().Concat(AtOdds(standing.Status)).ToList();
        if (unread.Count > 0) { return await ShowAsync(plan, code, unread, cancel); }

        // Whoever presses "Still …, no change" may have typed something all the same: nothing typed is dropped.
        var said = new ActionUpdate(Form.Same is not null ? standing.Status : Form.Status ?? standing.Status, Form.Narrative, Form.ExpectedFinish.Read(), Form.NextReview.Read(), Form.Decision);
        return await update.RunAsync(plan, standing.Code, said, desk.By(Request), cancel) switch
        {
            null => NotFound(),
            { IsGranted: false } refused => await ShowAsync(plan, code, refused.Problems.Select(Showing.InForm), cancel),
            { Value: var happened } => this.Done($"/plans/{plan}/actions/{Uri.EscapeDataString(standing.Code)}", happened is null ? "Saved before; nothing was changed twice." : $"{standing.Code} updated. {happened.InWords}."),
        };
    }

    /// <summary>What stood in the way, with the action as it is now.</summary>
    private async Task<IActionResult> ShowAsync(string plan, string code, IEnumerable<Problem> problems, CancellationToken cancel) =>
        await LoadAsync(plan, code, cancel) ? this.Show(problems) : NotFound();

    private async Task<bool> LoadAsync(string plan, string code, CancellationToken cancel)
    {
        if (await open.RunAsync(plan, code, AsAt.Read(null, desk.Today), cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Plans", "/plans"), new(opened.Plan.Title, $"/plans/{plan}"), new(opened.Action.Code, $"/plans/{plan}/actions/{Uri.EscapeDataString(opened.Action.Code)}")];
        return opened.Action.Lets(desk.Actor, Right.UpdateAction, desk.Organisation!.Chart);
    }

    /// <summary>Dates that were typed and are none.</summary>
    private IEnumerable<Problem> Unread() =>
        new[] { Form.ExpectedFinish.Fault("Form.ExpectedFinish", "The expected finish"), Form.NextReview.Fault("Form.NextReview", "The next review") }.OfType<Problem>();

    /// <summary>What was chosen or typed and would not be kept by what was pressed.</summary>
    private IEnumerable<Problem> AtOdds(ActionStatus now)
    {
        if (Form is { Same: not null, Status: { } chosen } && chosen != now) { yield return new("Form.Status", $"You chose “{chosen.InWords()}” and pressed “Still {now.InWords().ToLowerInvariant()}”. Choose which it is, then save."); }
    }
}
