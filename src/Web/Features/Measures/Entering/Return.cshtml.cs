using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The return of a measure's period: its figure and parts, what is said of it, and its way from entry to lock.</summary>
[Needs(Right.EnterFigures)]
public sealed class ReturnPage(OpenReturn open, EnterFigures enter, MoveReturns move, OpenPlan plans, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    public OpenedReturn Opened { get; private set; } = null!;
    public EntryForm Form { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }
    public IReadOnlyList<(Domain.Improvement.Plan Plan, Domain.Improvement.ActionStanding Action)> Actions { get; private set; } = [];
    [BindProperty] public ReturnForm Said { get; set; } = new();
    [BindProperty] public string? Then { get; set; }
    [BindProperty] public string? Because { get; set; }

    public int Limit => desk.Council.NarrativeLimit;
    public bool MayApprove => Opened.Return.State == ReturnState.Submitted && Opened.Case.Lets(Right.ApproveFigures, desk.Actor) && Opened.Return.HandedInBy != desk.Actor.Account;
    public bool MaySendBack => Opened.Return.State == ReturnState.Submitted || (Opened.Return.State == ReturnState.Approved && Opened.Case.Lets(Right.ApproveFigures, desk.Actor));
    public bool MayLock => desk.May(Right.RunMeasures);
    public PostChart Chart => desk.Organisation!.Chart;

    public async Task<IActionResult> OnGetAsync(string measure, string period, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, period, cancel)) { return NotFound(); }
        Said = ReturnForm.Of(Opened.Return.Words);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string measure, string period, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, period, cancel)) { return NotFound(); }
        var problems = new List<Problem>();
        var words = Said.Read(problems);
        var entries = Form.Entries(problems);
        if (problems.Count > 0) { return this.Show(problems); }

        var by = desk.By(Request);
        if (by.Seen is { } seen && seen != Opened.Return.Version && words != Opened.Return.Words) { return await OvertakenAsync(by, cancel); }
        var at = entries.FindIndex(each => each.At == 0);
        if (at >= 0) { entries[at] = (0, entries[at].Entry with { Words = words }); }
        else { entries.Add((0, new() { SeriesId = Opened.Measure.Id, Period = Opened.Period, Words = words })); }
        var came = await enter.RunAsync([.. entries.Select(each => each.Entry)], Then == "later" ? Unanswered.KeepInQuestion : Unanswered.Ask, by, cancel);
        return came.IsGranted ? this.Done(Opened.Path, EntrySaid.Of(came)) : this.Show(Form.Answer(entries, came).Select(InForm).ToList());
    }

    public Task<IActionResult> OnPostSubmitAsync(string measure, string period, CancellationToken cancel) => MoveAsync(measure, period, ReturnMove.Submit, "Handed in. Somebody else checks it now; members see it from here on.", cancel);

    [Needs(Right.ApproveFigures)]
    public Task<IActionResult> OnPostApproveAsync(string measure, string period, CancellationToken cancel) => MoveAsync(measure, period, ReturnMove.Approve, "Approved.", cancel);

    public Task<IActionResult> OnPostSendBackAsync(string measure, string period, CancellationToken cancel) => MoveAsync(measure, period, ReturnMove.SendBack, "Sent back. It is open again.", cancel);

    [Needs(Right.RunMeasures)]
    public Task<IActionResult> OnPostLockAsync(string measure, string period, CancellationToken cancel) => MoveAsync(measure, period, ReturnMove.Lock, "Locked. It changes only after it was unlocked with a reason.", cancel);

    [Needs(Right.RunMeasures)]
    public Task<IActionResult> OnPostUnlockAsync(string measure, string period, CancellationToken cancel) => MoveAsync(measure, period, ReturnMove.Unlock, "Unlocked.", cancel);

    public IEnumerable<SelectListItem> Posts => Chart.Posts.Where(post => post.EndedOn is null || post.Id == Said.Who).OrderBy(post => post.Title, StringComparer.OrdinalIgnoreCase).Select(post => new SelectListItem(post.Title, post.Id.ToString())).Prepend(new("Choose a post", ""));

    public IEnumerable<SelectListItem> ActionItems => Actions.Select(each => new SelectListItem($"{each.Action.Code} {each.Action.Title}", each.Action.ActionId.ToString())).Prepend(new("None of a plan", ""));

    public (string Path, string Words)? ActionSaid => Opened.Return.Words.ActionId is { } id && Actions.FirstOrDefault(each => each.Action.ActionId == id) is { Action: { } action, Plan: var plan } ? ($"/plans/{plan.Code}/actions/{Uri.EscapeDataString(action.Code)}", $"{action.Code} {action.Title}") : null;

    private async Task<IActionResult> MoveAsync(string measure, string period, ReturnMove step, string done, CancellationToken cancel)
    {
        if (!await LoadAsync(measure, period, cancel)) { return NotFound(); }
        Said = ReturnForm.Of(Opened.Return.Words);
        var by = desk.By(Request);
        var moved = await move.RunAsync([new(Opened.Measure.Id, Opened.Period)], step, Because, by, cancel);
        if (moved.IsGranted) { return this.Done(Opened.Path, moved.Moved == 0 ? "This was done before; nothing was done twice." : done); }
        if (moved.Faults.Any(fault => fault.Problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Opened.Return.Id, by, cancel); }
        return this.Show(moved.Faults.Select(fault => InForm(fault.Problem)).Concat(moved.Problems));
    }

    private async Task<IActionResult> OvertakenAsync(Store.History.Submission by, CancellationToken cancel)
    {
        Conflict = await conflicts.RunAsync(Opened.Return.Id, by, cancel);
        return this.Show([new(GoldenThreadDb.ConflictField, "Somebody else changed what is said of this figure while you were working on it.")]);
    }

    private static Problem InForm(Problem problem) => problem.Field switch
    {
        "Why" or "Next" or "Who" or "By" => problem with { Field = $"Said.{problem.Field}" },
        "Figure" => problem with { Field = EntryForm.NameOf(0, "Figure") },
        _ when problem.Field.EndsWith(".Commentary", StringComparison.Ordinal) => problem with { Field = "Said.Why" },
        _ => problem,
    };

    private async Task<bool> LoadAsync(string measure, string period, CancellationToken cancel)
    {
        if (await open.RunAsync(measure, period, cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Measures", "/measures"), new("Figures due", "/measures/returns")];
        Form = new EntryForm(opened.Rows, HttpMethods.IsPost(Request.Method) ? EntryForm.Sent(Request.Form) : null) { HasCommentary = false, Limit = Limit };
        Actions = [.. (await plans.InUseAsync(cancel)).SelectMany(each => each.Actions.Where(action => !action.Removed).Select(action => (each.Plan, action))).OrderByDescending(each => opened.Measure.Actions.Contains(each.action.ActionId)).ThenBy(each => each.action.Code, CodeOrder.Instance)];
        return true;
    }
}
