using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Forecasts;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Boards;

public sealed partial class Case
{
    /// <summary>The promises of a figure that are still to be tested and whose day has passed: what the figures of the measure decide when they come.</summary>
    /// <param name="today">The day.</param>
    public IReadOnlyList<CasePromise> ToTestByFigure(DateOnly today) =>
        ClosedOn is null && Subject is { Kind: SubjectKind.Measure, Id: not null } ? [.. Promises.Where(each => each.IsOpen && each.Value is not null && each.By < today)] : [];

    /// <summary>Records what came of a promise; one that was tested before is corrected by it, which History keeps.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="isKept">Whether it was kept.</param>
    /// <param name="outcome">What came of it, and what was learned.</param>
    /// <param name="actor">Who records it.</param>
    public Outcome<CasePromiseTested> Test(int number, bool? isKept, string? outcome, Actor actor)
    {
        if (!actor.May(Right.RecordDecision)) { return Actor.Refused("test promises"); }
        if (Still() is { } closed) { return closed; }
        if (Promises.FirstOrDefault(each => each.Number == number) is not { } promise) { return new Problem("", "There is no such promise in this case."); }
        if (promise.ReleasedOn is not null) { return new Problem("", "Whoever made this promise was released from it."); }
        if (isKept is not { } kept) { return new Problem("IsKept", "Say whether it was kept."); }
        if (!kept && promise.By >= actor.Today) { return new Problem("IsKept", $"It was promised by {promise.By.InWords()}: it is not broken before."); }
        var said = (outcome ?? "").Trim();
        if (said.Length == 0) { return new Problem("Outcome", promise.TestedOn is null ? "Say what came of it, with its figure and its date, and what was learned." : "Say why what was recorded is corrected, with the figure and its date."); }
        if (Naming.TooLong("Outcome", said, MaxWords) is { } tooLong) { return tooLong; }
        Promises = [.. Promises.Select(each => each == promise ? each with { IsKept = kept, Outcome = said, TestedOn = actor.Today, IsByFigure = false } : each)];
        return new CasePromiseTested(Ref, promise.Words, kept, said);
    }

    /// <summary>Records what the approved figure says of a promise: nobody's judgement, so that nobody needs a right for it. A person may correct it with a reason.</summary>
    /// <param name="tested">What the figure says.</param>
    /// <param name="today">The day.</param>
    public Outcome<CasePromiseTested> TestByFigure(CasePromiseTest tested, DateOnly today)
    {
        if (Still() is { } closed) { return closed; }
        if (Promises.FirstOrDefault(each => each.Number == tested.Promise.Number) is not { IsOpen: true } promise) { return new Problem("", "This promise was tested already, or released."); }
        if (tested.State is not (PromiseState.Kept or PromiseState.Broken)) { return new Problem("", "The figure that tests this promise has not come."); }
        var kept = tested.State == PromiseState.Kept;
        Promises = [.. Promises.Select(each => each == promise ? each with { IsKept = kept, Outcome = tested.InWords, TestedOn = today, IsByFigure = true } : each)];
        return new CasePromiseTested(Ref, promise.Words, kept, tested.InWords);
    }
}
