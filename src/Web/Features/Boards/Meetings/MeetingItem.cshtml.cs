using System.Globalization;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Boards;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace GoldenThread.Web.Features.Boards;

/// <summary>An item of a meeting, as the clerk types what falls.</summary>
[Needs(Right.RecordDecision)]
public sealed class MeetingItemPage(NoteItem note, HearCase hear, WhoAnswers answers, KeepItemDraft keep, DropItemDraft drop, SeeItemDrafts drafts, ListMeetings list, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
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

    /// <summary>The members of the board who answer for what the case is about.</summary>
    public IReadOnlyList<string> MembersWhoAnswer { get; private set; } = [];

    /// <summary>What they typed here and have not saved; null for nothing.</summary>
    public ItemDraft? Draft { get; private set; }

    /// <summary>Who else is writing in an item of this meeting.</summary>
    public IReadOnlyList<ItemWriter> Others { get; private set; } = [];

    /// <summary>Whether the form shows the draft, and with it the version that they saw when they typed it.</summary>
    public bool ShowsDraft { get; private set; }
    public Guid Account => desk.Actor.Account;

    public async Task<IActionResult> OnGetAsync(Guid meeting, int key, bool draft, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, key, cancel)) { return NotFound(); }
        (Notes, Decision, Words) = (Item.Notes, Item.Decision, Item.DecisionWords);
        Form = HearingForm.Of(Case?.Hearings.FirstOrDefault(hearing => hearing.MeetingId == meeting), Item);
        Form.Releases = [.. Case?.Promises.Where(each => each.IsOpen).Select(each => new ReleaseRow { Number = each.Number }) ?? []];
        Draft = await drafts.OwnAsync(meeting, key, Account, cancel);
        Others = await drafts.RunAsync(meeting, desk.Actor, cancel);
        if (draft && Draft is { } typed) { await TakeUpAsync(typed); }
        return Page();
    }

    /// <summary>Who else is writing, for the script that asks every few seconds.</summary>
    public async Task<IActionResult> OnGetWritersAsync(Guid meeting, int key, CancellationToken cancel) =>
        await LoadAsync(meeting, key, cancel) ? new JsonResult(new { others = await drafts.RunAsync(meeting, desk.Actor, cancel) }) : NotFound();

    /// <summary>Keeps what is typed so far.</summary>
    public async Task<IActionResult> OnPostDraftAsync(Guid meeting, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, key, cancel)) { return NotFound(); }
        var fields = Request.Form.Where(field => !field.Key.StartsWith('_')).ToDictionary(field => field.Key, field => $"{field.Value}");
        return await keep.RunAsync(meeting, key, fields, int.TryParse(Request.Form[Sending.VersionField], out var seen) ? seen : null, desk.Actor, cancel) is { } at
            ? new JsonResult(new { at = CouncilClock.TimeOf(at), others = await drafts.RunAsync(meeting, desk.Actor, cancel) }) : StatusCode(StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>Throws the draft away.</summary>
    public async Task<IActionResult> OnPostDropAsync(Guid meeting, int key, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, key, cancel)) { return NotFound(); }
        await drop.RunAsync(meeting, key, Account, cancel);
        return this.Done($"{Opened.Path}/items/{key}", "What you had typed was thrown away.");
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
        if (outcome.IsGranted) { await drop.RunAsync(Opened.Meeting.Id, Item.Key, Account, cancel); }
        if (outcome.IsGranted) { return this.Done(Next is null ? Opened.Path : $"{Opened.Path}/items/{Next.Key}", outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(record, by, cancel); }
        return this.Show(outcome.Problems.Select(place));
    }

    /// <summary>Fills the form with what was typed before; where the record changed since, sending it shows both.</summary>
    private async Task TakeUpAsync(ItemDraft typed)
    {
        var fields = typed.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value));
        await TryUpdateModelAsync(Form, "Form", new FormValueProvider(BindingSource.Form, new FormCollection(fields), CultureInfo.InvariantCulture));
        ModelState.Clear();
        string? Typed(string field, string? now) => typed.Fields.TryGetValue(field, out var said) ? said : now;
        (Notes, Words, Decision, ShowsDraft) = (Typed("Notes", Notes), Typed("Words", Words), Enum.TryParse<DecisionKind>(Typed("Decision", null), out var decision) ? decision : Decision, true);
    }

    /// <summary>How an item stands, in words.</summary>
    public (string Kind, string Words) StateOf(AgendaItem item) => Opened.DecisionOf(item).Length > 0 ? ("done", "Recorded") : item.Notes.Length > 0 ? ("risk", "Noted") : ("not", "Nothing yet");

    private async Task<bool> LoadAsync(Guid meeting, int key, CancellationToken cancel)
    {
        if (await list.OneAsync(meeting, cancel) is not { } opened || opened.Items.FirstOrDefault(item => item.Key == key) is not { } found) { return false; }
        (Opened, Item, Case) = (opened, found, opened.CaseOf(found));
        Next = opened.Items.SkipWhile(item => item.Key != key).Skip(1).FirstOrDefault();
        MembersWhoAnswer = Case is { } of ? Answering.Members(opened.Board, opened.Meeting.Attendance, await answers.RunAsync(of.Subject, cancel)) : [];
        shell.Crumbs = [new("Boards", "/boards"), new("Meetings", $"/boards/meetings?board={opened.Board.Id}"), new(opened.Title, opened.Path)];
        return true;
    }
}
