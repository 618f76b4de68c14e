using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Meeting
{
    /// <summary>Plans a meeting of a board.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="board">The board.</param>
    /// <param name="on">Its day; null where nobody said.</param>
    /// <param name="time">When it begins.</param>
    /// <param name="place">Where.</param>
    /// <param name="others">The board's other meetings.</param>
    /// <param name="actor">Who plans it.</param>
    public static (Meeting? Meeting, Outcome<MeetingPlanned> Outcome) Plan(Guid id, Board board, DateOnly? on, string? time, string? place, IEnumerable<Meeting> others, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return (null, Actor.Refused("plan meetings")); }
        if (board.EndedOn is not null) { return (null, new Problem("", "This board has ended.")); }
        if (Faults(on, time, place, others) is { Count: > 0 } faults) { return (null, faults); }
        var meeting = new Meeting { Id = id, BoardId = board.Id, On = on!.Value, Time = Naming.Tidy(time), Place = Naming.Tidy(place) };
        return (meeting, new MeetingPlanned(meeting.RefOf(board), meeting.On));
    }

    /// <summary>Moves it to another day, time or place.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="on">Its day.</param>
    /// <param name="time">When it begins.</param>
    /// <param name="place">Where.</param>
    /// <param name="others">The board's other meetings.</param>
    /// <param name="areTold">Whether those who have its papers were told: asked once any went out.</param>
    /// <param name="days">The council's working days, from which the days follow on which papers are due.</param>
    /// <param name="actor">Who moves it.</param>
    public Outcome<MeetingMoved> Move(Board board, DateOnly? on, string? time, string? place, IEnumerable<Meeting> others, bool areTold, WorkingDays days, Actor actor)
    {
        if (MayNotPlan(actor) is { } refused) { return refused; }
        if (Faults(on, time, place, others) is { Count: > 0 } faults) { return faults; }
        var (before, now) = ((On, Time, Place), (on!.Value, Naming.Tidy(time), Naming.Tidy(place)));
        if (before == now) { return new Problem("", "Nothing was changed."); }
        if (PapersOut > 0 && !areTold) { return new Problem("AreTold", "Papers of this meeting went out. Tell those who have them, and say here that they were told."); }
        (var (due, after), (On, Time, Place)) = ((AgendaPaper.DueFor(On, days), AgendaPaper.DueFor(on.Value, days)), now);
        // What was due the usual days before the meeting moves with it; a day that somebody gave stays.
        if (due != after && Items.Any(item => item.Papers.Any(paper => paper.GivenOn is null && paper.Due == due))) { Items = [.. Items.Select(item => item with { Papers = [.. item.Papers.Select(paper => paper.GivenOn is null && paper.Due == due ? paper with { Due = after } : paper)] })]; }
        return new MeetingMoved(RefOf(board), before.On, On, PapersOut > 0);
    }

    /// <summary>Cancels it; what was on its agenda waits for the next.</summary>
    /// <param name="board">Its board.</param>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who cancels it.</param>
    public Outcome<MeetingCancelled> Cancel(Board board, string? because, Actor actor)
    {
        if (MayNotPlan(actor) is { } refused) { return refused; }
        if (string.IsNullOrWhiteSpace(because)) { return new Problem("Because", "Say why it is cancelled."); }
        if (Naming.TooLong("Because", because, MaxWords) is { } tooLong) { return tooLong; }
        (State, CancelledBecause) = (MeetingState.Cancelled, because.Trim());
        return new MeetingCancelled(RefOf(board), CancelledBecause);
    }

    private Problem? MayNotPlan(Actor actor) => !actor.May(Right.RecordDecision) ? Actor.Refused("change meetings") : State switch
    {
        MeetingState.Planned => null,
        MeetingState.Cancelled => new("", "This meeting was cancelled."),
        _ => new("", "This meeting was held already."),
    };

    private static List<Problem> Faults(DateOnly? on, string? time, string? place, IEnumerable<Meeting> others)
    {
        List<Problem> faults = [];
        if (on is null) { faults.Add(new("On", "Give its day.")); }
        if (others.Any(other => other.State != MeetingState.Cancelled && other.On == on)) { faults.Add(new("On", "This board has a meeting on that day already.")); }
        if (Naming.TooLong("Time", time, MaxTitle) is { } longTime) { faults.Add(longTime); }
        if (Naming.TooLong("Place", place, MaxTitle) is { } longPlace) { faults.Add(longPlace); }
        return faults;
    }
}
