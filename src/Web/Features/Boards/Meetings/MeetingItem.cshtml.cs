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

/// <summary>An item of a meeting, as the clerk types what falls.</summary>
[Needs(Right.RecordDecision)]
public sealed class MeetingItemPage(NoteItem note, HearCase hear, ListMeetings list, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    [BindProperty] public HearingForm Form { get; set; } = new();
    [BindProperty] public string? Notes { get; set; }
    [BindProperty] public DecisionKind? Decision { get; set; }
    [BindProperty] public string? Words { get; set; }

    public OpenedMeeting Opened { get; private set; } = null!;
    public AgendaItem Item { get; private set; } = null!;
    public Case? Case { get; private set; }
    public Conflict? Conflict { get; private set; }
    public AgendaItem? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid meeting, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, key, cancel)) { return NotFound(); }
        (Notes, Decision, Words) = (Item.Notes, Item.Decision, Item.DecisionWords);
        Form = HearingForm.Of(Case?.Hearings.FirstOrDefault(hearing => hearing.MeetingId == meeting), Item);
        return Page();
    }

    public async Task<IActionResult> OnPostNoteAsync(Guid meeting, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, key, cancel)) { return NotFound(); }
        Form = HearingForm.Of(Case?.Hearings.FirstOrDefault(hearing => hearing.MeetingId == meeting), Item);
        if (!ModelState.IsValid) { return this.Show([]); }
        var by = desk.By(Request);
        return await AnswerAsync(await note.RunAsync(meeting, key, Notes, Decision, Words, by, cancel), Opened.Meeting.Id, by, problem => problem, cancel);
    }

    public async Task<IActionResult> OnPostHearAsync(Guid meeting, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, key, cancel) || Case is not { } of) { return NotFound(); }
        Notes = Item.Notes;
        if (!ModelState.IsValid || Form.Faults.Count > 0) { return this.Show(Form.Faults); }
        var by = desk.By(Request);
        return await AnswerAsync(await hear.RunAsync(meeting, of.Number, Form.Read(), by, cancel), of.Id, by, Showing.InForm, cancel);
    }

    private async Task<IActionResult> AnswerAsync<T>(Outcome<T>? outcome, Guid record, Submission by, Func<Problem, Problem> place, CancellationToken cancel) where T : Event
    {
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(Next is null ? Opened.Path : $"{Opened.Path}/items/{Next.Key}", outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(record, by, cancel); }
        return this.Show(outcome.Problems.Select(place));
    }

    private async Task<bool> LoadAsync(Guid meeting, int key, CancellationToken cancel)
    {
        if (await list.OneAsync(meeting, cancel) is not { } opened || opened.Items.FirstOrDefault(item => item.Key == key) is not { } found) { return false; }
        (Opened, Item, Case) = (opened, found, opened.CaseOf(found));
        Next = opened.Items.SkipWhile(item => item.Key != key).Skip(1).FirstOrDefault();
        shell.Crumbs = [new("Boards", "/boards"), new("Meetings", $"/boards/meetings?board={opened.Board.Id}"), new(opened.Title, opened.Path)];
        return true;
    }
}
