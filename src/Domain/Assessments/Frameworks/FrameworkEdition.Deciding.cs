using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Assessments.Frameworks;

public sealed partial class FrameworkEdition
{
    /// <summary>The most characters of a reason.</summary>
    public const int MaxWords = 2000;

    /// <summary>Takes a framework up: the first edition, or the next where it says something otherwise than those before.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="content">What it says.</param>
    /// <param name="editions">The editions of that code that the council has taken up, in any order.</param>
    /// <param name="inUse">The parts that self-assessments answer that are on one of them and not signed off; they stay on their edition, and what changes for them is said.</param>
    /// <param name="because">Why it differs; not needed for the first.</param>
    /// <param name="actor">Who takes it up.</param>
    public static (FrameworkEdition? Edition, Outcome<FrameworkTakenUp> Outcome) TakeUp(
        Guid id, FrameworkContent content, IReadOnlyCollection<FrameworkEdition> editions, IReadOnlyCollection<string> inUse, string? because, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return (null, Actor.Refused("take up a framework")); }
        if (FrameworkCheck.Of(content) is { Count: > 0 } wrong) { return (null, wrong.ToList()); }
        if (editions.FirstOrDefault(edition => EditionDifferences.Of(edition.Content, content).IsSame) is { } same) { return (null, Already(same)); }
        var last = editions.MaxBy(edition => edition.Number);
        var reason = (because ?? "").Trim();
        if (last is not null && reason.Length == 0) { return (null, new Problem("Because", $"Say why it differs from edition {last.Number}.")); }
        if (Naming.TooLong("Because", reason, MaxWords) is { } tooLong) { return (null, tooLong); }
        var edition = new FrameworkEdition { Id = id, Code = content.Code, Number = (last?.Number ?? 0) + 1, Content = content, TakenUpBy = actor.Post, TakenUpOn = actor.Today, Because = reason };
        return (edition, new FrameworkTakenUp(edition.Ref, edition.Number, reason, last is null ? [] : Touched(last.Content, content, inUse)));
    }

    /// <summary>Retires it: no new assessment is made on it after a day. Those that are on it stay on it.</summary>
    /// <param name="because">Why.</param>
    /// <param name="on">The last day on which a new one may be made; from today on.</param>
    /// <param name="actor">Who retires it.</param>
    public Outcome<FrameworkRetired> Retire(string? because, DateOnly? on, Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("retire a framework"); }
        if (RetiredOn is { } before) { return new Problem("", $"It was retired already, with {before.InWords()} as its last day."); }
        List<Problem> faults = [];
        var reason = (because ?? "").Trim();
        if (reason.Length == 0) { faults.Add(new("Because", "Say why: another edition replaced it, the regime ended.")); }
        if (Naming.TooLong("Because", reason, MaxWords) is { } tooLong) { faults.Add(tooLong); }
        if (on is null) { faults.Add(new("On", "Give the last day on which a new assessment may be made on it.")); }
        if (on < actor.Today) { faults.Add(new("On", "Give today or a day after it: assessments may have been made on it until now.")); }
        if (faults.Count > 0) { return faults; }
        (RetiredOn, RetiredBecause) = (on, reason);
        return new FrameworkRetired(Ref, on!.Value, reason);
    }

    /// <summary>Takes a retired one into use again.</summary>
    /// <param name="actor">Who does so.</param>
    public Outcome<FrameworkUsedAgain> UseAgain(Actor actor)
    {
        if (!actor.May(Right.RunAssessments)) { return Actor.Refused("take a retired framework into use again"); }
        if (RetiredOn is null) { return new Problem("", "It is in use: it was not retired."); }
        (RetiredOn, RetiredBecause) = (null, null);
        return new FrameworkUsedAgain(Ref);
    }

    /// <summary>Whether a new assessment may be made on it on a day.</summary>
    /// <param name="on">The day.</param>
    public bool IsInUse(DateOnly on) => !(RetiredOn < on);

    private static Problem Already(FrameworkEdition same) =>
        new("", $"This is edition {same.Number} already.{(same.RetiredOn is null ? "" : " It was retired: take it into use again.")}");

    private static List<string> Touched(FrameworkContent before, FrameworkContent after, IReadOnlyCollection<string> inUse)
    {
        var compared = FrameworkComparison.Of(before, after);
        var used = inUse.ToHashSet();
        return [.. compared.Removed.Concat(compared.Reworded.Select(each => each.Part)).Concat(compared.Moved.Select(each => each.Part)).Select(part => part.Ref).Distinct().Where(used.Contains)];
    }
}
