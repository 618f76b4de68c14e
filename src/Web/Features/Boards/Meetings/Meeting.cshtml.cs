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

[Needs(Right.ReadCases)]
public sealed class MeetingPage(FillAgenda fill, PutItemsOn put, ShiftItem shift, TakeItemOff takeOff, HoldMeeting hold, MoveMeeting move, CancelMeeting cancelMeeting, ApproveMinutes approve, ListMeetings list, ListBoards boards, ListBoardAssessments assessments, ReadConflict conflicts, Desk desk, Shell shell) : PageModel
{
    /// <summary>How many rows without a name the attendance ends with.</summary>
    private const int Spare = 3;

    [BindProperty] public string? Title { get; set; }
    [BindProperty] public BoardAsk? Ask { get; set; }
    [BindProperty] public string? Presenter { get; set; }
    [BindProperty] public string? ExemptBecause { get; set; }
    [BindProperty] public int Key { get; set; }
    [BindProperty] public bool IsUp { get; set; }
    [BindProperty] public List<AttendanceRow> Attendance { get; set; } = [];
    [BindProperty] public DateParts On { get; set; } = new();
    [BindProperty] public string? Time { get; set; }
    [BindProperty] public string? Place { get; set; }
    [BindProperty] public bool AreTold { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public string? Corrections { get; set; }

    public OpenedMeeting Opened { get; private set; } = null!;
    public Meeting Meeting => Opened.Meeting;
    public Conflict? Conflict { get; private set; }
    public bool MayRun => desk.May(Right.RecordDecision) && Meeting.State is MeetingState.Planned or MeetingState.Held;
    public bool IsHeld => Opened.IsHeld;

    public async Task<IActionResult> OnGetAsync(Guid meeting, CancellationToken cancel)
    {
        if (!await LoadAsync(meeting, cancel)) { return NotFound(); }
        Begin();
        return Page();
    }

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostFillAsync(Guid meeting, CancellationToken cancel) => ActAsync(meeting, [], async by => await fill.RunAsync(meeting, Opened.Before, await ReceivesAsync(cancel), by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostAddAsync(Guid meeting, CancellationToken cancel) =>
        ActAsync(meeting, [], by => put.RunAsync(meeting, now => [new() { Key = Agenda.Next(now), Kind = ItemKind.Other, Title = Title ?? "", Ask = Ask, Presenter = Presenter ?? "", ExemptBecause = (ExemptBecause ?? "").Trim() }], by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostShiftAsync(Guid meeting, CancellationToken cancel) => ActAsync(meeting, [], by => shift.RunAsync(meeting, Key, IsUp, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostTakeOffAsync(Guid meeting, CancellationToken cancel) => ActAsync(meeting, [], by => takeOff.RunAsync(meeting, Key, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostHoldAsync(Guid meeting, CancellationToken cancel) => ActAsync(meeting, [], by => hold.RunAsync(meeting, [.. Attendance.Select(row => row.Read())], by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostMoveAsync(Guid meeting, CancellationToken cancel) => ActAsync(meeting, [On.Fault("On", "The day")], by => move.RunAsync(meeting, On.Read(), Time, Place, AreTold, by, cancel), cancel);

    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostCancelAsync(Guid meeting, CancellationToken cancel) => ActAsync(meeting, [], by => cancelMeeting.RunAsync(meeting, Because, by, cancel), cancel);

    /// <summary>This meeting approves the minutes of the one before it.</summary>
    [Needs(Right.RecordDecision)]
    public Task<IActionResult> OnPostApproveAsync(Guid meeting, CancellationToken cancel) =>
        ActAsync(meeting, [], async by => Opened.Before is { } before ? await approve.RunAsync(before.Id, meeting, Corrections, by with { Seen = null }, cancel) : null, cancel);

    private async Task<IActionResult> ActAsync<T>(Guid meeting, IEnumerable<Problem?> typed, Func<Submission, Task<Outcome<T>?>> act, CancellationToken cancel) where T : Event
    {
        if (!await LoadAsync(meeting, cancel)) { return NotFound(); }
        List<Problem> faults = [.. typed.OfType<Problem>()];
        if (!ModelState.IsValid || faults.Count > 0) { return this.Show(faults); }
        var by = desk.By(Request);
        var outcome = await act(by);
        if (outcome is null) { return NotFound(); }
        if (outcome.IsGranted) { return this.Done(Opened.Path, outcome.Value is { } happened ? $"{happened.InWords}." : "Saved before; nothing was changed twice."); }
        if (outcome.Problems.Any(problem => problem.Field == GoldenThreadDb.ConflictField)) { Conflict = await conflicts.RunAsync(Meeting.Id, by, cancel); }
        return this.Show(outcome.Problems);
    }

    /// <summary>The reports that the board is to receive by then, from its calendar, the monitoring of open actions and how other boards did.</summary>
    private async Task<IReadOnlyList<string>> ReceivesAsync(CancellationToken cancel) =>
        (await boards.RunAsync(cancel)).FirstOrDefault(work => work.Board.Id == Meeting.BoardId) is { } work
            ? [.. work.Board.ReceivesBy(Opened.Before?.On, Meeting.On), .. (await assessments.ToReceiveAsync(cancel))[Meeting.BoardId].Select(each => each.What), .. work.Routes.Where(each => each.Route.NextDue <= Meeting.On).Select(each => $"{each.Action.Standing.Code} {each.Action.Standing.Title}: {each.Route.Words}").Distinct().Select(title => title.Length > Meeting.MaxTitle ? $"{title[..(Meeting.MaxTitle - 1)]}…" : title)] : [];

    private async Task<bool> LoadAsync(Guid meeting, CancellationToken cancel)
    {
        if (await list.OneAsync(meeting, cancel) is not { } opened) { return false; }
        Opened = opened;
        shell.Crumbs = [new("Boards", "/boards"), new("Meetings", $"/boards/meetings?board={opened.Board.Id}")];
        return true;
    }

    private void Begin()
    {
        (On, Time, Place) = (DateParts.Of(Meeting.On), Meeting.Time, Meeting.Place);
        var known = Meeting.Attendance.Count > 0 ? Meeting.Attendance.Select(AttendanceRow.Of) : Opened.Board.Members.Select(member => new AttendanceRow { Who = member, IsMember = true });
        Attendance = [.. known, .. Enumerable.Range(0, Spare).Select(_ => new AttendanceRow())];
    }
}

/// <summary>A row of the form in which who came is typed.</summary>
public sealed class AttendanceRow
{
    public string? Who { get; set; }
    public bool IsMember { get; set; }
    public bool IsPresent { get; set; }
    public string? Deputy { get; set; }
    public string? Declares { get; set; }

    public static AttendanceRow Of(Attendance each) => new() { Who = each.Who, IsMember = each.IsMember, IsPresent = each.IsPresent, Deputy = each.Deputy, Declares = each.Declares };

    public Attendance Read() => new(Who ?? "", IsMember, IsPresent, Deputy ?? "", Declares ?? "");
}
