using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Case
{
    /// <summary>Calls something in before a board. A subject that has an open case is not called in twice: its case goes on.</summary>
    /// <param name="id">The case's identity.</param>
    /// <param name="number">Its number.</param>
    /// <param name="subject">What is called in.</param>
    /// <param name="details">Before which board, why, and what is asked for.</param>
    /// <param name="open">The council's open cases.</param>
    /// <param name="boards">The council's boards.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who calls it in.</param>
    public static (Case? Case, Outcome<CaseCalledIn> Outcome) CallIn(Guid id, int number, CaseSubject subject, CallInDetails details, IEnumerable<Case> open, IReadOnlyList<Board> boards, PostChart chart, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return (null, Actor.Refused("call something in before a board")); }
        List<Problem> faults = [];
        var (title, reason, exempt, raisedBy) = (Naming.Tidy(subject.Title), (details.Reason ?? "").Trim(), (details.ExemptBecause ?? "").Trim(), Naming.Tidy(details.RaisedBy));
        if (title.Length == 0) { faults.Add(new("Subject", "Say what is called in.")); }
        if (Naming.TooLong("Subject", title, MaxTitle) is { } longTitle) { faults.Add(longTitle); }
        if (reason.Length == 0) { faults.Add(new("Reason", "Say why it is called in: a red rating is not the only reason.")); }
        if (Naming.TooLong("Reason", reason, MaxWords) is { } longReason) { faults.Add(longReason); }
        if (Naming.TooLong("RaisedBy", raisedBy, MaxBody) is { } longBody) { faults.Add(longBody); }
        if (Naming.TooLong("ExemptBecause", exempt, MaxWords) is { } longExempt) { faults.Add(longExempt); }
        if (boards.FirstOrDefault(each => each.Id == details.BoardId) is not { EndedOn: null } board) { faults.Add(new("BoardId", "Choose the board that calls it in.")); return (null, faults); }
        if (details.On > actor.Today) { faults.Add(new("On", "It cannot have been called in after today.")); }
        if (subject.Id is not null && open.FirstOrDefault(each => each.ClosedOn is null && each.Subject.Kind == subject.Kind && each.Subject.Id == subject.Id) is { } other) { faults.Add(new("Subject", $"{other.Code} is open on this already: go on with it there.")); }
        var papers = Numbered(details.Papers, 0, faults, chart, actor);
        if (faults.Count > 0) { return (null, faults); }
        var called = new Case
        {
            Id = id,
            Number = number,
            Subject = subject with { Title = title },
            Reason = reason,
            Rule = details.Rule ?? "",
            RaisedBy = raisedBy,
            BoardId = board.Id,
            CalledInOn = details.On ?? actor.Today,
            CalledInBy = actor.Post,
            ExemptBecause = exempt,
            Papers = papers,
            BringBacks = [new() { Number = 1, BoardId = board.Id, On = details.ToMeeting, Who = Naming.Tidy(details.Presenter) }],
        };
        return (called, new CaseCalledIn(called.Ref, board.Name, reason, raisedBy));
    }

    /// <summary>The papers of a hearing or a call-in, numbered after those that there are.</summary>
    private static List<PaperAsked> Numbered(IReadOnlyList<PaperAsked> typed, int before, List<Problem> faults, PostChart chart, Actor actor)
    {
        List<PaperAsked> papers = [];
        foreach (var (at, paper) in typed.Index())
        {
            var what = Naming.Tidy(paper.What);
            if (what.Length == 0 && paper is { Post: null, Due: null }) { continue; }
            if (what.Length == 0) { faults.Add(new($"Papers[{at}].What", "Say what the paper is to be about.")); }
            if (Naming.TooLong($"Papers[{at}].What", what, MaxWords) is { } tooLong) { faults.Add(tooLong); }
            if (paper.Post is { } post && chart.Post(post) is not { EndedOn: null }) { faults.Add(new($"Papers[{at}].Post", "Choose a post from the list.")); }
            if (paper.Due < actor.Today) { faults.Add(new($"Papers[{at}].Due", "Give a day from today on.")); }
            papers.Add(new() { Number = before + papers.Count + 1, What = what, Post = paper.Post, Due = paper.Due });
        }

        return papers;
    }
}
