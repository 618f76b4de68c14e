using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Review
{
    /// <summary>Records that the board agreed the terms of reference.</summary>
    /// <param name="on">The day; null for today.</param>
    /// <param name="board">The board that commissioned it.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<ReviewTermsAgreed> Agree(DateOnly? on, Board board, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record that terms of reference were agreed"); }
        if (State != ReviewState.Proposed) { return new Problem("", AgreedOn is { } agreed ? $"Its terms were agreed on {agreed.InWords()}." : $"Nothing is agreed any more: {Standing}."); }
        List<Problem> faults = [.. TermsFaults(Terms).Select(fault => fault with { Field = "On" })];
        if (on > actor.Today) { faults.Add(new("On", "They cannot have been agreed after today.")); }
        if (faults.Count > 0) { return faults; }
        AgreedOn = on ?? actor.Today;
        (State, StateSince) = (ReviewState.Agreed, AgreedOn.Value);
        return new ReviewTermsAgreed(Ref, board.Name, AgreedOn.Value);
    }

    /// <summary>Begins the work.</summary>
    /// <param name="on">The day; null for today.</param>
    /// <param name="actor">Who says so.</param>
    public Outcome<ReviewMoved> Begin(DateOnly? on, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("begin reviews"); }
        if (State == ReviewState.Proposed) { return new Problem("", "The board has not agreed its terms of reference yet."); }
        if (State != ReviewState.Agreed) { return new Problem("", $"It begins once: {Standing}."); }
        return DayFault(on, AgreedOn!.Value, "It cannot have begun before its terms were agreed", actor) is { } fault ? fault : Move(ReviewState.UnderWay, on, "", actor);
    }

    /// <summary>Records that it reported to the board: from then on what it found stays as it is.</summary>
    /// <param name="on">The day; null for today.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<ReviewMoved> Report(DateOnly? on, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("record that a review reported"); }
        if (State != ReviewState.UnderWay) { return new Problem("", $"It reports when it is under way: {Standing}."); }
        List<Problem> faults = [.. new[] { DayFault(on, StateSince, "It cannot have reported before it began", actor), Findings.Count == 0 ? new Problem("", "It found nothing yet: record at least one finding before it reports.") : null }.OfType<Problem>()];
        if (faults.Count > 0) { return faults; }
        ReportedOn = on ?? actor.Today;
        return Move(ReviewState.Reported, on, "", actor);
    }

    /// <summary>Closes it, when every recommendation was answered and what was accepted was looked at.</summary>
    /// <param name="actor">Who closes it.</param>
    public Outcome<ReviewMoved> Close(Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("close reviews"); }
        if (State != ReviewState.Reported) { return new Problem("", $"It is closed after it reported: {Standing}."); }
        List<Problem> faults = [];
        void Waits(IEnumerable<ReviewRecommendation> some, string one, string several)
        {
            var numbers = some.Select(each => $"{each.Number}").ToList();
            if (numbers.Count > 0) { faults.Add(new("", numbers.Count == 1 ? $"Recommendation {numbers[0]} {one}" : $"Recommendations {CountingWords.Listed(numbers)} {several}")); }
        }

        Waits(Recommendations.Where(each => each.Answer is null), "has no answer yet.", "have no answer yet.");
        Waits(Recommendations.Where(each => each.IsAccepted && each.Effect is null), "was accepted, and nobody has looked at what came of it.", "were accepted, and nobody has looked at what came of them.");
        Waits(Recommendations.Where(each => each.Effect is { Result: EffectResult.TooEarly }), "was looked at too early: look again at what came of it.", "were looked at too early: look again at what came of them.");
        return faults.Count > 0 ? faults : Move(ReviewState.Closed, null, "", actor);
    }

    /// <summary>Stops it before it reports.</summary>
    /// <param name="because">Why.</param>
    /// <param name="actor">Who stops it.</param>
    public Outcome<ReviewMoved> Stop(string? because, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("stop reviews"); }
        if (State is not (ReviewState.Proposed or ReviewState.Agreed or ReviewState.UnderWay)) { return new Problem("", $"There is nothing left to stop: {Standing}."); }
        return Texts.Fault("StopBecause", because, "Say why it is stopped.") is { } fault ? fault : Move(ReviewState.Stopped, null, because!.Trim(), actor);
    }

    /// <summary>How far it has come, as a half of a sentence.</summary>
    private string Standing => State switch { ReviewState.Agreed => "its terms are agreed", ReviewState.Reported => "it has reported", _ => $"it is {State.InWords().ToLowerInvariant()}" };

    private ReviewMoved Move(ReviewState to, DateOnly? on, string because, Actor actor)
    {
        (State, StateSince, StateBecause) = (to, on ?? actor.Today, because);
        return new(Ref, to, StateSince, because.Length > 0 ? because : null);
    }

    private static Problem? DayFault(DateOnly? on, DateOnly notBefore, string before, Actor actor) =>
        on > actor.Today ? new("On", "It cannot have been after today.") : on < notBefore ? new("On", $"{before}, on {notBefore.InWords()}.") : null;
}
