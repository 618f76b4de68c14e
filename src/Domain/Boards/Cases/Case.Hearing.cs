using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Case
{
    /// <summary>
    /// Records what a meeting made of it. What had waited for that board is answered by it, and something must come next, or the case is closed: a case cannot be lost.
    /// Recorded again for the same meeting it corrects what was recorded, which History keeps.
    /// </summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="board">Its board.</param>
    /// <param name="on">Its day.</param>
    /// <param name="details">What is typed.</param>
    /// <param name="boards">The council's boards.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<CaseHeard> Hear(Guid meeting, Board board, DateOnly on, HearingDetails details, IReadOnlyList<Board> boards, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record what a board decided"); }
        if (ClosedOn is not null) { return new Problem("", $"{Code} is closed. Call it in again if it comes back."); }
        if (on > actor.Today) { return new Problem("", "The meeting is not held yet."); }
        List<Problem> faults = [];
        var hearing = Taken(meeting, board, on, details, faults);
        var recommendations = Recommended(details, faults);
        var promises = Promised(details, on, faults);
        var released = Released(details, faults);
        var papers = Numbered(details.Papers, Papers.Count, faults, chart, actor);
        var referrals = Referred(details, board, on, boards, faults);
        var back = BroughtBack(details, on, boards, faults);
        var waiting = Waits(actor.Today).Count(wait => (!AnsweredAt(wait, board, on) || ComesBackFrom(wait, meeting)) && !(wait.Kind == WaitKind.Promise && released.ContainsKey(wait.Number)));
        var comes = ComesByItself(BoardId);
        if (faults.Count == 0 && Lacks(hearing, details, referrals, back, recommendations.Count + promises.Count + papers.Count + waiting, comes) is { } lacking) { faults.Add(lacking); }
        if (faults.Count > 0) { return faults; }
        Hearings = [.. Hearings.Where(each => each.MeetingId != meeting), hearing];
        BringBacks = [.. BringBacks.Select(each => each.TakenOn is null && each.BoardId == board.Id && each.MeetingId != meeting && (each.On is null || each.On <= on) ? each with { TakenOn = on } : each), .. back.Select(each => each with { MeetingId = meeting })];
        Referrals = [.. Referrals.Select(each => each.AnsweredOn is null && each.To == board.Id && hearing.Decision != DecisionKind.CarriedOver ? each with { AnsweredOn = on, Answer = $"{hearing.Decision.InWords()}. {hearing.Words}".Trim() } : each), .. referrals];
        Recommendations = [.. Recommendations, .. recommendations.Select(each => each with { MeetingId = meeting })];
        Promises = [.. Promises.Select(each => released.TryGetValue(each.Number, out var because) ? each with { ReleasedOn = on, ReleasedBecause = because } : each), .. promises.Select(each => each with { MeetingId = meeting })];
        Papers = [.. Papers, .. papers.Select(each => each with { MeetingId = meeting })];
        if (hearing.Decision == DecisionKind.Closed) { (ClosedOn, ClosedBecause) = (on, hearing.Words); }
        return new CaseHeard(Ref, board.Name, on, hearing.Decision, hearing.Words.Length > 0 ? hearing.Words : null);
    }

    private static CaseHearing Taken(Guid meeting, Board board, DateOnly on, HearingDetails details, List<Problem> faults)
    {
        string Text(string field, string? typed)
        {
            var text = (typed ?? "").Trim();
            if (Naming.TooLong(field, text, MaxWords) is { } tooLong) { faults.Add(tooLong); }
            return text;
        }

        if (details.Decision is null) { faults.Add(new("Decision", "Say what was decided; where the record does not say, choose that.")); }
        return new()
        {
            MeetingId = meeting,
            BoardId = board.Id,
            On = on,
            Presenter = Text("Presenter", details.Presenter),
            PresenterAbsent = Text("PresenterAbsent", details.PresenterAbsent),
            Ask = details.Ask,
            Discussion = Text("Discussion", details.Discussion),
            Risks = [.. details.Risks.Select(risk => Text("Risks", risk)).Where(risk => risk.Length > 0)],
            Actions = [.. details.Actions.Select(action => Text("Actions", action)).Where(action => action.Length > 0)],
            Decision = details.Decision ?? DecisionKind.Unclear,
            Words = Text("Words", details.Words),
            MembersWhoAnswer = details.MembersWhoAnswer,
        };
    }

    private List<Recommendation> Recommended(HearingDetails details, List<Problem> faults)
    {
        List<Recommendation> made = [];
        foreach (var (at, typed) in details.Recommendations.Index())
        {
            var words = (typed.Words ?? "").Trim();
            if (words.Length == 0 && typed.Money is null) { continue; }
            if (words.Length == 0) { faults.Add(new($"Recommendations[{at}].Words", "Say what is recommended.")); }
            if (Naming.TooLong($"Recommendations[{at}].Words", words, MaxWords) is { } tooLong) { faults.Add(tooLong); }
            if (typed.Money < 0) { faults.Add(new($"Recommendations[{at}].Money", "Give an amount of nought or more.")); }
            made.Add(new() { Number = Recommendations.Count + made.Count + 1, Words = words, Money = typed.Money, IsYearly = typed.IsYearly, Condition = Naming.Tidy(typed.Condition) });
        }

        return made;
    }

    private List<CasePromise> Promised(HearingDetails details, DateOnly on, List<Problem> faults)
    {
        List<CasePromise> made = [];
        foreach (var (at, typed) in details.Promises.Index())
        {
            var words = (typed.Words ?? "").Trim();
            if (words.Length == 0 && typed.Value is null) { continue; }
            if (words.Length == 0) { faults.Add(new($"Promises[{at}].Words", "Say what was promised.")); }
            if (Naming.TooLong($"Promises[{at}].Words", words, MaxWords) is { } tooLong) { faults.Add(tooLong); }
            if (typed.By <= on) { faults.Add(new($"Promises[{at}].By", "Give the day by which it is to be so, after the meeting.")); }
            made.Add(new() { Number = Promises.Count + made.Count + 1, Words = words, By = typed.By, Value = typed.Value, Who = Naming.Tidy(typed.Who), MadeOn = on, From = typed.Value is null ? null : typed.From });
        }

        return made;
    }

    /// <summary>The open promises that are released, with the reason. A case that is closed leaves no promise open: each is tested, or released with a reason that stays.</summary>
    private Dictionary<int, string> Released(HearingDetails details, List<Problem> faults)
    {
        Dictionary<int, string> released = [];
        foreach (var (at, typed) in details.Releases.Index())
        {
            var because = (typed.Because ?? "").Trim();
            if (Promises.FirstOrDefault(each => each.Number == typed.Number) is not { IsOpen: true } promise) { continue; }
            if (because.Length > 0) { released[promise.Number] = because; }
            else if (details.Decision == DecisionKind.Closed) { faults.Add(new($"Releases[{at}].Because", $"“{promise.Words}” by {promise.By.InWords()} was not tested yet. Say why whoever promised it is released, or leave the case open.")); }
            if (Naming.TooLong($"Releases[{at}].Because", because, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        }

        if (details.Decision == DecisionKind.Closed && Promises.FirstOrDefault(each => each.IsOpen && details.Releases.All(typed => typed.Number != each.Number)) is { } open)
        {
            faults.Add(new("Decision", $"“{open.Words}” was promised and not tested yet: a case is closed with an open promise only where that is released with a reason."));
        }

        return released;
    }

    private List<Referral> Referred(HearingDetails details, Board from, DateOnly on, IReadOnlyList<Board> boards, List<Problem> faults)
    {
        List<Referral> made = [];
        foreach (var (at, typed) in details.Referrals.Index())
        {
            if (typed.To == Guid.Empty && string.IsNullOrWhiteSpace(typed.What)) { continue; }
            if (boards.FirstOrDefault(each => each.Id == typed.To) is not { EndedOn: null } || typed.To == from.Id) { faults.Add(new($"Referrals[{at}].To", "Choose another board to which it goes.")); }
            if (typed.On < on) { faults.Add(new($"Referrals[{at}].On", "Give a day from the meeting on.")); }
            if (Naming.TooLong($"Referrals[{at}].What", typed.What, MaxWords) is { } tooLong) { faults.Add(tooLong); }
            made.Add(new() { Number = Referrals.Count + made.Count + 1, From = from.Id, To = typed.To, MadeOn = on, On = typed.On, What = (typed.What ?? "").Trim() });
        }

        return made;
    }

    private List<BringBack> BroughtBack(HearingDetails details, DateOnly on, IReadOnlyList<Board> boards, List<Problem> faults)
    {
        List<BringBack> made = [];
        foreach (var (at, typed) in details.BringBacks.Index())
        {
            if (typed.BoardId == Guid.Empty && string.IsNullOrWhiteSpace(typed.What) && typed.On is null) { continue; }
            if (boards.FirstOrDefault(each => each.Id == typed.BoardId) is not { EndedOn: null }) { faults.Add(new($"BringBacks[{at}].BoardId", "Choose the board to which it comes back.")); }
            if (typed.On <= on) { faults.Add(new($"BringBacks[{at}].On", "Give a day after the meeting.")); }
            if (Naming.TooLong($"BringBacks[{at}].What", typed.What, MaxWords) is { } tooLong) { faults.Add(tooLong); }
            made.Add(new() { Number = BringBacks.Count + made.Count + 1, BoardId = typed.BoardId, On = typed.On, What = (typed.What ?? "").Trim(), Who = Naming.Tidy(typed.Who) });
        }

        return made;
    }

    /// <summary>Whether it comes back because this very meeting said so: a meeting that is recorded anew does not take what it sent on itself.</summary>
    private bool ComesBackFrom(CaseWait wait, Guid meeting) => wait.Kind == WaitKind.Meeting && BringBacks.Any(back => back.Number == wait.Number && back.MeetingId == meeting);

    /// <summary>What a decision of its kind needs, and does not have; null where it has all.</summary>
    private static Problem? Lacks(CaseHearing hearing, HearingDetails details, List<Referral> referrals, List<BringBack> back, int waiting, bool comesByItself) => hearing.Decision switch
    {
        DecisionKind.SupportedAndReferred when referrals.Count == 0 => new(details.Referrals.Count > 0 ? "Referrals[0].To" : "Decision", "Say to which board it is referred."),
        DecisionKind.CarriedOver or DecisionKind.RewriteAndBringBack or DecisionKind.AgreedInConcept when back.Count == 0 && !comesByItself => new(details.BringBacks.Count > 0 ? "BringBacks[0].BoardId" : "Decision", "Say to which board it comes back, and when."),
        DecisionKind.Closed when hearing.Words.Length == 0 => new("Words", "Say why the case is closed: what came of it."),
        DecisionKind.Closed when referrals.Count + back.Count + waiting > 0 => new("Decision", "It cannot be closed while something of it waits: a paper, a promise made at this meeting, a recommendation, a referral or a day to bring it back."),
        DecisionKind.Closed => null,
        _ when !comesByItself && referrals.Count + back.Count + waiting == 0 => new("Decision", "Nothing of this case would wait any more, and it would be forgotten. Say when it comes back, what was promised by when, or close it with the reason."),
        _ => null,
    };
}
