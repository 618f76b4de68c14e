using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Meeting
{
    /// <summary>Puts items on the agenda that belong on it.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="items">The items, with keys that are free.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<AgendaChanged> PutOn(Board board, IReadOnlyList<AgendaItem> items, Actor actor)
    {
        if (MayNotRun(actor) is { } refused) { return refused; }
        List<Problem> faults = [];
        foreach (var item in items)
        {
            if (Naming.Tidy(item.Title).Length == 0) { faults.Add(new("Title", "Give the item a title.")); }
            if (Naming.TooLong("Title", item.Title, MaxTitle) is { } tooLong) { faults.Add(tooLong); }
        }

        if (items.Count == 0) { faults.Add(new("", "Everything that belongs on this agenda is on it.")); }
        if (faults.Count > 0) { return faults; }
        Items = [.. Items, .. items.Select(item => item with { Title = Naming.Tidy(item.Title), Presenter = Naming.Tidy(item.Presenter) })];
        return new AgendaChanged(RefOf(board), [.. items.Select(item => $"Added: {Naming.Tidy(item.Title)}")]);
    }

    /// <summary>Puts an item one place up or down.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="key">The item.</param>
    /// <param name="isUp">Up, towards the beginning.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<AgendaChanged> Shift(Board board, int key, bool isUp, Actor actor)
    {
        if (MayNotRun(actor) is { } refused) { return refused; }
        var items = Items.ToList();
        var at = items.FindIndex(item => item.Key == key);
        if (at < 0) { return NoItem; }
        var to = isUp ? at - 1 : at + 1;
        if (to < 0 || to >= items.Count) { return new Problem("", $"It is the {(isUp ? "first" : "last")} item already."); }
        (items[at], items[to]) = (items[to], items[at]);
        Items = items;
        return new AgendaChanged(RefOf(board), [$"{items[to].Title} is now item {to + 1}"]);
    }

    /// <summary>Takes an item off the agenda of a meeting that is to come; a case stays open and waits for another.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="key">The item.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<AgendaChanged> TakeOff(Board board, int key, Actor actor)
    {
        if (MayNotPlan(actor) is { } refused) { return refused; }
        if (Items.FirstOrDefault(item => item.Key == key) is not { } item) { return NoItem; }
        Items = [.. Items.Where(each => each != item)];
        return new AgendaChanged(RefOf(board), [$"Taken off: {item.Title}"]);
    }

    /// <summary>Records who came; it makes a planned meeting one that was held.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="typed">Who came and who did not. Rows in which nobody is named count for nothing.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<MeetingHeld> Hold(Board board, IReadOnlyList<Attendance> typed, Actor actor)
    {
        if (MayNotRun(actor) is { } refused) { return refused; }
        if (On > actor.Today) { return new Problem("", $"The meeting is on {On.InWords()}: it is not held yet."); }
        List<Problem> faults = [];
        List<Attendance> there = [];
        foreach (var (at, each) in typed.Index())
        {
            var row = each with { Who = Naming.Tidy(each.Who), Deputy = Naming.Tidy(each.Deputy), Declares = (each.Declares ?? "").Trim() };
            if (row.Who.Length == 0 && row.Deputy.Length == 0) { continue; }
            if (row.Who.Length == 0) { faults.Add(new($"Attendance[{at}].Who", "Say for whom they came.")); }
            if (row is { IsPresent: true, Deputy.Length: > 0 }) { faults.Add(new($"Attendance[{at}].Deputy", $"{row.Who} came: nobody stood in.")); }
            if (there.Exists(other => Naming.Same(other.Who, row.Who))) { faults.Add(new($"Attendance[{at}].Who", $"{row.Who} is in the list twice.")); }
            foreach (var (field, text, most) in new[] { ("Who", row.Who, MaxTitle), ("Deputy", row.Deputy, MaxTitle), ("Declares", row.Declares, MaxWords) })
            {
                if (Naming.TooLong($"Attendance[{at}].{field}", text, most) is { } tooLong) { faults.Add(tooLong); }
            }

            there.Add(row);
        }

        if (there.Count == 0) { faults.Add(new("Attendance", "Say who came.")); }
        if (faults.Count > 0) { return faults; }
        (Attendance, State) = (there, MeetingState.Held);
        return new MeetingHeld(RefOf(board), there.Count(each => each.Counts), QuorumWords(board));
    }

    /// <summary>Notes what is said of an item, and what was decided where it is no case.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="key">The item.</param>
    /// <param name="notes">What is said.</param>
    /// <param name="decision">What was decided; null for nothing yet.</param>
    /// <param name="words">The decision in words.</param>
    /// <param name="actor">Who notes it.</param>
    public Outcome<ItemNoted> Note(Board board, int key, string? notes, DecisionKind? decision, string? words, Actor actor)
    {
        if (MayNotRun(actor) is { } refused) { return refused; }
        if (Items.FirstOrDefault(item => item.Key == key) is not { } item) { return NoItem; }
        List<Problem> faults = [];
        if (Naming.TooLong("Notes", Plain(notes), MaxWords) is { } longNotes) { faults.Add(longNotes); }
        if (Naming.TooLong("Words", Plain(words), MaxWords) is { } longWords) { faults.Add(longWords); }
        if (item.CaseId is not null && decision is not null) { faults.Add(new("Decision", "What was decided on a case is recorded on the case.")); }
        if (decision is not null && State == MeetingState.Planned) { faults.Add(new("Decision", "Say first who came: a meeting that was not held decides nothing.")); }
        if (faults.Count > 0) { return faults; }
        var now = item with { Notes = (notes ?? "").Trim(), Decision = decision, DecisionWords = decision is null ? "" : (words ?? "").Trim() };
        if (now == item) { return new Problem("", "Nothing was changed."); }
        Items = [.. Items.Select(each => each == item ? now : each)];
        return new ItemNoted(RefOf(board), item.Title, decision, now.DecisionWords.Length > 0 ? now.DecisionWords : null);
    }

    /// <summary>Records that a later meeting of the board approved its minutes.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="at">The later meeting, held.</param>
    /// <param name="corrections">What it corrected; null for nothing.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<MinutesApproved> ApproveMinutes(Board board, Meeting at, string? corrections, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record the approval of minutes"); }
        if (State != MeetingState.Held) { return new Problem("", State == MeetingState.Approved ? "These minutes were approved already." : "This meeting was not held."); }
        if (at.BoardId != BoardId || at.On <= On || at.State is not (MeetingState.Held or MeetingState.Approved)) { return new Problem("", "Minutes are approved by a later meeting of the board that was held."); }
        if (Naming.TooLong("Corrections", Plain(corrections), MaxWords) is { } tooLong) { return tooLong; }
        (State, ApprovedAt, Corrections) = (MeetingState.Approved, at.Id, (corrections ?? "").Trim());
        return new MinutesApproved(RefOf(board), at.On, Corrections.Length > 0 ? Corrections : null);
    }

    /// <summary>Whether it has its quorum, in words; null where the board has none.</summary>
    /// <param name="board">Its board.</param>
    public string? QuorumWords(Board board) => board.Quorum is not { } quorum ? null
        : Attendance.Count(each => each.Counts) is var there && there >= quorum ? $"quorate: {CountingWords.InWords(there)} of at least {CountingWords.InWords(quorum)}"
        : $"not quorate: {CountingWords.InWords(there)} where {CountingWords.InWords(quorum)} are needed";

    // Notes have lines; what cannot be printed is looked for in the rest.
    private static string Plain(string? text) => (text ?? "").Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private static Problem NoItem => new("", "There is no such item on this agenda; it may have been taken off.");

    private Problem? MayNotRun(Actor actor) => !actor.May(Right.RecordDecision) ? Actor.Refused("run meetings") : State switch
    {
        MeetingState.Cancelled => new("", "This meeting was cancelled."),
        MeetingState.Approved => new("", "The minutes of this meeting were approved: nothing in them changes any more."),
        _ => null,
    };
}
