using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The papers of a meeting: those that are here and those that are waited for.</summary>
[Needs(Right.ReadCases)]
public sealed class MeetingPapersPage(AskMeetingPaper ask, DropMeetingPaper drop, ListMeetings list, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public int Key { get; set; }
    [BindProperty] public int Number { get; set; }
    [BindProperty] public string? PaperTitle { get; set; }
    [BindProperty] public Guid? PaperPost { get; set; }
    [BindProperty] public string? PaperWriter { get; set; }
    [BindProperty] public DateParts PaperDue { get; set; } = new();

    public OpenedMeeting Opened { get; private set; } = null!;
    public Conflict? Conflict { get; private set; }

    /// <summary>The day on which its papers are due where no other is given.</summary>
    public DateOnly Usual => AgendaPaper.DueFor(Opened.Meeting.On, new(desk.Council.BankHolidays));
    public bool MayRun => desk.May(Right.RecordDecision) && Opened.Meeting.State is MeetingState.Planned or MeetingState.Held;
    public bool MayAsk => desk.May(Right.RecordDecision) && Opened.Meeting.State == MeetingState.Planned && Opened.Items.Count > 0;

    public async Task<IActionResult> OnGetAsync(Guid meeting, CancellationToken cancel) => await LoadAsync(meeting, cancel) ? Page() : NotFound();

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostAskAsync(Guid meeting, CancellationToken cancel) =>
        ActAsync(meeting, PaperDue.Fault("PaperDue", "The day by which it is due"), by => ask.RunAsync(meeting, Key, new(PaperTitle, PaperPost, PaperWriter), PaperDue.Read(), by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostDropAsync(Guid meeting, CancellationToken cancel) => ActAsync(meeting, null, by => drop.RunAsync(meeting, Key, Number, by, cancel), cancel);

    private async Task<IActionResult> ActAsync<T>(Guid meeting, Problem? typed, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel) where T : Event
    {
        if (!await LoadAsync(meeting, cancel)) { return NotFound(); }
        if (!ModelState.IsValid || typed is not null) { return this.Show(typed is null ? [] : [typed]); }
        var by = desk.By(Request);
        var outcome = await act(by);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done($"{Opened.Path}/papers", outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(meeting, by, cancel); }
        return this.Show(outcome.Problems);
    }

    private async Task<bool> LoadAsync(Guid meeting, CancellationToken cancel)
    {
        if (await list.OneAsync(meeting, cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Boards", "/boards"), new("Meetings", $"/boards/meetings?board={opened.Board.Id}"), new(opened.Title, opened.Path)];
        return true;
    }
}
