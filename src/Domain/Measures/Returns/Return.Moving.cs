using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Measures;

public sealed partial class Return
{
    /// <summary>The most characters of a reason for sending back or unlocking.</summary>
    public const int MaxReason = 1000;

    /// <summary>The account that handed it in last; null where nobody did.</summary>
    public Guid? HandedInBy => Steps.LastOrDefault(step => step.To == ReturnState.Submitted)?.Account;

    /// <summary>When it was first handed in; null where it was not.</summary>
    public DateTimeOffset? FirstHandedIn => Steps.FirstOrDefault(step => step.To == ReturnState.Submitted)?.At;

    /// <summary>Hands it in.</summary>
    /// <param name="about">What it is decided by.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ReturnMoved> Submit(ReturnCase about, Actor actor)
    {
        if (!about.Lets(Right.EnterFigures, actor)) { return Actor.Refused($"hand in figures of {about.Measure.Code}"); }
        if (State != ReturnState.Open) { return Already; }
        return about.Missing(Words, Period) is { Count: > 0 } missing ? missing.ToList() : Move(about, ReturnState.Submitted, null, actor);
    }

    /// <summary>Approves it: a head of service, a director or a performance officer, and never whoever handed it in.</summary>
    /// <param name="about">What it is decided by.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ReturnMoved> Approve(ReturnCase about, Actor actor)
    {
        if (!about.Lets(Right.ApproveFigures, actor)) { return Actor.Refused($"approve figures of {about.Measure.Code}"); }
        if (State == ReturnState.Open) { return new Problem("", "It was not handed in yet."); }
        if (State != ReturnState.Submitted) { return Already; }
        return HandedInBy == actor.Account ? new Problem("", "You handed this in yourself. Somebody else approves it.") : Move(about, ReturnState.Approved, null, actor);
    }

    /// <summary>Sends it back to whoever entered it; they may also take back themselves what nobody approved yet.</summary>
    /// <param name="about">What it is decided by.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ReturnMoved> SendBack(ReturnCase about, string? reason, Actor actor)
    {
        if (!about.Lets(Right.ApproveFigures, actor) && !(State == ReturnState.Submitted && about.Lets(Right.EnterFigures, actor))) { return Actor.Refused($"send back figures of {about.Measure.Code}"); }
        if (State is ReturnState.Open or ReturnState.Locked) { return Already; }
        return Fault(reason) is { } fault ? fault : Move(about, ReturnState.Open, reason!.Trim(), actor);
    }

    /// <summary>Locks it as it is.</summary>
    /// <param name="about">What it is decided by.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ReturnMoved> Lock(ReturnCase about, Actor actor) =>
        !actor.May(Right.RunMeasures) ? Actor.Refused("lock figures") : State == ReturnState.Locked ? Already : Move(about, ReturnState.Locked, null, actor);

    /// <summary>Unlocks it: it is again what it was before it was locked.</summary>
    /// <param name="about">What it is decided by.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ReturnMoved> Unlock(ReturnCase about, string? reason, Actor actor) =>
        !actor.May(Right.RunMeasures) ? Actor.Refused("unlock figures")
        : State != ReturnState.Locked ? new Problem("", "It is not locked.")
        : Fault(reason) is { } fault ? fault
        : Move(about, BeforeLock, reason!.Trim(), actor);

    /// <summary>Opens it again because one of its figures was corrected; what was handed in stays what members see until it is handed in anew.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="actor">Who corrected it.</param>
    public ReturnMoved Reopen(Measure measure, Actor actor)
    {
        const string Why = "A figure was corrected.";
        var moved = new ReturnMoved(RefOf(measure), State, ReturnState.Open, Why);
        (State, Steps) = (ReturnState.Open, [.. Steps, new(ReturnState.Open, actor.Post, actor.Account, actor.At, Why)]);
        return moved;
    }

    /// <summary>Writes what is said of the figure.</summary>
    /// <param name="words">What is said.</param>
    /// <param name="limit">The most characters of each of the two texts.</param>
    /// <param name="about">What it is decided by.</param>
    /// <param name="actor">Who.</param>
    public Outcome<ReturnWritten> Write(ReturnWords words, int limit, ReturnCase about, Actor actor)
    {
        if (!about.Lets(Right.EnterFigures, actor)) { return Actor.Refused($"write of {about.Measure.Code}"); }
        words = words with { Why = words.Why.Trim(), Next = words.Next.Trim() };
        if (words == Words) { return Outcome<ReturnWritten>.Before; }
        if (State != ReturnState.Open) { return new Problem("Why", $"This is {State.InWords().ToLowerInvariant()}. Take it back before you change what is said."); }
        List<Problem> faults = [.. new[] { TooLong("Why", words.Why, limit), TooLong("Next", words.Next, limit) }.OfType<Problem>()];
        if (words.Who is { } post && about.Chart.Post(post) is null) { faults.Add(new("Who", "There is no such post.")); }
        if (TypedYears.Fault("By", words.By) is { } year) { faults.Add(year); }
        if (faults.Count > 0) { return faults; }
        Words = words;
        return new ReturnWritten(RefOf(about.Measure), words);
    }

    /// <summary>How far its figures have come when it comes to a state: those of a return that is unlocked are what they were.</summary>
    /// <param name="from">The state before.</param>
    /// <param name="to">The state now.</param>
    public static FigureState FiguresAt(ReturnState from, ReturnState to) => to switch
    {
        ReturnState.Locked => FigureState.Locked,
        ReturnState.Approved => FigureState.Approved,
        ReturnState.Submitted => FigureState.Submitted,
        _ => from == ReturnState.Locked ? FigureState.Approved : FigureState.Entered,
    };

    /// <summary>A figure of its period as it stood at a moment: what the steps since did to it is undone. One that came in a file stays as it came.</summary>
    /// <param name="figure">The figure; recorded by the moment.</param>
    /// <param name="moment">The moment.</param>
    public Observation Then(Observation figure, DateTimeOffset moment) =>
        figure.LoadId is null && Steps.Any(step => step.At > moment && step.At >= figure.RecordedAt)
            ? figure with { State = FiguresAt(ReturnState.Open, Steps.LastOrDefault(step => step.At <= moment)?.To ?? ReturnState.Open) } : figure;

    private Problem Already => new("", $"It is {State.InWords().ToLowerInvariant()} already.");

    private ReturnState BeforeLock => Steps.LastOrDefault(step => step.To != ReturnState.Locked)?.To ?? ReturnState.Open;

    private ReturnMoved Move(ReturnCase about, ReturnState to, string? said, Actor actor)
    {
        var moved = new ReturnMoved(RefOf(about.Measure), State, to, said);
        (State, Steps) = (to, [.. Steps, new(to, actor.Post, actor.Account, actor.At, said)]);
        return moved;
    }

    private static Problem? Fault(string? reason) => string.IsNullOrWhiteSpace(reason) ? new("Because", "Say why.") : TooLong("Because", reason.Trim(), MaxReason);

    private static Problem? TooLong(string field, string words, int limit) => words.Length > limit ? new(field, $"This has {words.Length} characters; the limit is {limit}.") : null;
}
