using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

public sealed partial class Case
{
    /// <summary>For how many days the decision of a board is waited for before it is late, where no day was said: two months.</summary>
    public const int UsualDays = 61;

    /// <summary>What it waits for, the earliest first; an open case always waits for something.</summary>
    /// <param name="today">The day.</param>
    public IReadOnlyList<CaseWait> Waits(DateOnly today)
    {
        if (ClosedOn is not null) { return []; }
        List<CaseWait> waits =
        [
            .. BringBacks.Where(each => each.TakenOn is null).Select(each => new CaseWait(WaitKind.Meeting, each.Number, each.What.Length > 0 ? $"to be taken: {each.What}" : "to be taken", each.BoardId, each.On, each.On is { } on ? on.AddDays(UsualDays) < today : CalledInOn.AddDays(UsualDays) < today && Hearings.Count == 0)),
            .. Referrals.Where(each => each.AnsweredOn is null).Select(each => new CaseWait(WaitKind.Answer, each.Number, each.What.Length > 0 ? $"an answer: {each.What}" : "an answer", each.To, each.On, each.On < today)),
            .. Papers.Where(each => each.GivenOn is null).Select(each => new CaseWait(WaitKind.Paper, each.Number, $"a paper: {each.What}", null, each.Due, each.Due < today)),
            .. Recommendations.Where(each => each.IsTaken is null).Select(each => new CaseWait(WaitKind.Decision, each.Number, $"a decision on recommendation {each.Number}: {each.Words}", null, null, false)),
            .. Promises.Where(each => each.IsOpen).Select(each => new CaseWait(WaitKind.Promise, each.Number, each.By < today ? $"the test of what was promised: {each.Words}" : $"what was promised: {each.Words}", null, each.By, each.By < today)),
            .. Hearings.Where(each => each.Decision == DecisionKind.Unclear).Select((each, at) => new CaseWait(WaitKind.Clearing, at + 1, $"what was decided on {each.On.InWords()}", each.BoardId, null, true)),
        ];
        if (ComesByItself(BoardId) && !BringBacks.Any(each => each.TakenOn is null && each.BoardId == BoardId)) { waits.Add(new(WaitKind.Meeting, 0, $"its next meeting: raised by {RaisedBy}", BoardId, null, false)); }
        if (waits.Count == 0) { waits.Add(new(WaitKind.Closing, 1, "to be brought up again or closed: nothing else is waited for", BoardId, null, true)); }
        return [.. waits.OrderBy(wait => wait.Due ?? DateOnly.MaxValue).ThenBy(wait => wait.Kind).ThenBy(wait => wait.Number)];
    }

    /// <summary>Since how many days it is open.</summary>
    /// <param name="today">The day.</param>
    public int Age(DateOnly today) => (ClosedOn ?? today).DayNumber - CalledInOn.DayNumber;

    /// <summary>Whether it comes to each next meeting of a board by itself: an outside body raised it there, and it is kept until it is closed (R33).</summary>
    /// <param name="board">The board.</param>
    public bool ComesByItself(Guid board) => ClosedOn is null && RaisedBy.Length > 0 && BoardId == board;

    /// <summary>Whether it belongs on the agenda of a board's meeting: it is to be taken there by then, was referred to it, or comes to each by itself.</summary>
    /// <param name="board">The board.</param>
    /// <param name="on">The day of the meeting.</param>
    public bool BelongsOn(Guid board, DateOnly on) => ComesByItself(board) || IsToBeTaken(board, on);

    /// <summary>Whether a meeting of a board is to take it: somebody said so, or it was referred to that board.</summary>
    /// <param name="board">The board.</param>
    /// <param name="on">The day of the meeting.</param>
    public bool IsToBeTaken(Guid board, DateOnly on) => ClosedOn is null
        && (BringBacks.Any(each => each.TakenOn is null && each.BoardId == board && (each.On is null || each.On <= on)) || Referrals.Any(each => each.AnsweredOn is null && each.To == board && (each.On is null || each.On <= on)));

    /// <summary>The board before which something of it came: that of the meeting from which it came, else the one that called it in.</summary>
    /// <param name="meeting">The meeting; null where it came from none.</param>
    public Guid BoardBefore(Guid? meeting) => meeting is { } at ? Hearings.FirstOrDefault(each => each.MeetingId == at)?.BoardId ?? BoardId : BoardId;

    /// <summary>Whether a meeting of a board answers what is waited for.</summary>
    private static bool AnsweredAt(CaseWait wait, Board board, DateOnly on) => wait.Kind is WaitKind.Closing or WaitKind.Clearing || (wait.Board == board.Id && (wait.Due is null || wait.Due <= on));
}
