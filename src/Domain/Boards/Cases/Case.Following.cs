using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Case
{
    /// <summary>Records that a paper came.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="given">What came, and where it is.</param>
    /// <param name="on">The day; null for today.</param>
    /// <param name="chart">The council's posts.</param>
    /// <param name="actor">Who records it: whoever records decisions, or leads for the post that was to write it.</param>
    public Outcome<CasePaperGiven> GivePaper(int number, string? given, DateOnly? on, PostChart chart, Actor actor)
    {
        if (Papers.FirstOrDefault(each => each.Number == number) is not { } paper) { return new Problem("", "There is no such paper in this case."); }
        Guid[] posts = paper.Post is { } post ? [post] : [];
        if (!actor.May(Right.RecordDecision) && (posts.Length == 0 || !actor.May(Right.UpdateAction, posts, chart.ServicesOf(posts)))) { return Actor.Refused("record that this paper came"); }
        var words = (given ?? "").Trim();
        if (Still() is { } closed) { return closed; }
        if (paper.GivenOn is not null) { return new Problem("", "This paper came already."); }
        if (words.Length == 0) { return new Problem("Given", "Say what came: its title, and where it is."); }
        if (Naming.TooLong("Given", words, MaxWords) is { } tooLong) { return tooLong; }
        if (on > actor.Today) { return new Problem("GivenOn", "It cannot have come after today."); }
        Papers = [.. Papers.Select(each => each == paper ? each with { Given = words, GivenOn = on ?? actor.Today } : each)];
        return new CasePaperGiven(Ref, paper.What, words);
    }

    /// <summary>Records what the board that decides said to a recommendation.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="isTaken">Whether it was taken.</param>
    /// <param name="words">What was said.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<RecommendationDecided> Decide(int number, bool? isTaken, string? words, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record decisions on recommendations"); }
        if (Still() is { } closed) { return closed; }
        if (Recommendations.FirstOrDefault(each => each.Number == number) is not { } recommendation) { return new Problem("", "There is no such recommendation in this case."); }
        if (isTaken is not { } taken) { return new Problem("IsTaken", "Say whether it was taken."); }
        var said = (words ?? "").Trim();
        if (said.Length == 0) { return new Problem("DecisionWords", "Say who decided it, and how."); }
        if (Naming.TooLong("DecisionWords", said, MaxWords) is { } tooLong) { return tooLong; }
        Recommendations = [.. Recommendations.Select(each => each == recommendation ? each with { IsTaken = taken, Decision = said, DecidedOn = actor.Today } : each)];
        return new RecommendationDecided(Ref, number, taken, said);
    }

    /// <summary>Brings it up again before a board: when nothing else waits, or the day that was said does not hold.</summary>
    /// <param name="back">Before which board, when, what and by whom.</param>
    /// <param name="boards">The council's boards.</param>
    /// <param name="actor">Who does so.</param>
    public Outcome<CaseBroughtUp> BringUp(BringBack back, IReadOnlyList<Board> boards, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("bring a case up again"); }
        if (Still() is { } closed) { return closed; }
        if (boards.FirstOrDefault(each => each.Id == back.BoardId) is not { EndedOn: null } board) { return new Problem("BoardId", "Choose the board that takes it."); }
        if (back.On < actor.Today) { return new Problem("On", "Give a day from today on, or none for its next meeting."); }
        if (Naming.TooLong("What", back.What, MaxWords) is { } tooLong) { return tooLong; }
        BringBacks = [.. BringBacks, new() { Number = BringBacks.Count + 1, BoardId = board.Id, On = back.On, What = (back.What ?? "").Trim(), Who = Naming.Tidy(back.Who) }];
        return new CaseBroughtUp(Ref, board.Name, back.On);
    }

    private Problem? Still() => ClosedOn is null ? null : new("", $"{Code} is closed. Call it in again if it comes back.");
}
