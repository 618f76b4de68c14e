using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A meeting with its board and the cases on its agenda that whoever sits at the desk may see.</summary>
public sealed record OpenedMeeting
{
    public required Meeting Meeting { get; init; }
    public required Board Board { get; init; }

    /// <summary>The items that they may see: nobody but those who read drafts sees exempt ones.</summary>
    public required IReadOnlyList<AgendaItem> Items { get; init; }
    public required IReadOnlyDictionary<Guid, Case> Cases { get; init; }

    /// <summary>The board's last meeting before it that was held; null for none.</summary>
    public Meeting? Before { get; init; }
    public string Path => $"/boards/meetings/{Meeting.Id}";
    public string Title => Meeting.RefOf(Board).Name;

    /// <summary>How much of it they see.</summary>
    public required MeetingSight Sight { get; init; }

    public bool IsHeld => Meeting.State is MeetingState.Held or MeetingState.Approved;

    /// <summary>Whether it was held and they see its minutes.</summary>
    public bool HasMinutes => Sight == MeetingSight.Everything && IsHeld;

    /// <summary>Whether it was held and they see what was decided.</summary>
    public bool HasDecisions => Sight != MeetingSight.Agenda && IsHeld;

    /// <summary>The items that may leave the council, in their order.</summary>
    public IEnumerable<AgendaItem> OpenItems => Items.Where(item => !IsExempt(item));

    /// <summary>How many items are kept out of what leaves the council.</summary>
    public int ExemptItems => AllItems - OpenItems.Count();

    /// <summary>How many items it has, those that they may not see among them.</summary>
    public required int AllItems { get; init; }

    public bool IsExempt(AgendaItem item) => item.ExemptBecause.Length > 0 || CaseOf(item) is { ExemptBecause.Length: > 0 } || (item.CaseId is not null && CaseOf(item) is null);

    public CaseHearing? HearingOf(AgendaItem item) => CaseOf(item)?.Hearings.FirstOrDefault(hearing => hearing.MeetingId == Meeting.Id);

    /// <summary>How many items were exempt, in a sentence; null for none.</summary>
    public string? ExemptWords => ExemptItems switch { 0 => null, 1 => "One item was exempt and is not in this paper.", var many => $"{CountingWords.InWords(many)} items were exempt and are not in this paper." };

    public Case? CaseOf(AgendaItem item) => item.CaseId is { } id ? Cases.GetValueOrDefault(id) : null;

    /// <summary>What was decided on an item, in words; empty while nothing was.</summary>
    public string DecisionOf(AgendaItem item) =>
        HearingOf(item) is { } hearing ? $"{hearing.Decision.InWords()}. {hearing.Words}".Trim()
        : item.Decision is { } decision ? $"{decision.InWords()}. {item.DecisionWords}".Trim() : "";
}

/// <summary>The meetings of boards, for whoever sits at the desk.</summary>
public sealed class ListMeetings(GoldenThreadDb db, ListCases cases, KnowMinutes minutes, Desk desk)
{
    /// <summary>The meetings of a board, the latest first; of all boards for none.</summary>
    public async Task<IReadOnlyList<Meeting>> RunAsync(Guid? board, CancellationToken cancel) =>
        await db.Meetings.AsNoTracking().Where(meeting => board == null || meeting.BoardId == board).OrderByDescending(meeting => meeting.On).ToListAsync(cancel);

    public async Task<OpenedMeeting?> OneAsync(Guid id, CancellationToken cancel)
    {
        if (await db.Meetings.AsNoTracking().SingleOrDefaultAsync(meeting => meeting.Id == id, cancel) is not { } meeting || desk.Organisation!.Boards.FirstOrDefault(each => each.Id == meeting.BoardId) is not { } board) { return null; }
        var seen = (await cases.TheseAsync([.. meeting.Items.Select(item => item.CaseId).OfType<Guid>()], cancel)).ToDictionary(each => each.Id);
        var rule = await minutes.RunAsync(cancel);
        var known = rule.Known(meeting);
        return new()
        {
            Meeting = known,
            Sight = rule.Of(meeting.Id),
            AllItems = meeting.Items.Count,
            Board = board,
            Items = [.. known.Items.Where(item => desk.ReadsDrafts || (item.ExemptBecause.Length == 0 && (item.CaseId is not { } of || seen.ContainsKey(of))))],
            Cases = seen,
            Before = await db.Meetings.AsNoTracking().Where(each => each.BoardId == meeting.BoardId && each.On < meeting.On && (each.State == MeetingState.Held || each.State == MeetingState.Approved)).OrderByDescending(each => each.On).FirstOrDefaultAsync(cancel),
        };
    }
}
