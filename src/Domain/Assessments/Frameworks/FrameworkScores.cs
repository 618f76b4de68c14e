using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>The scores of a framework as they follow from those that people gave, each with its working; a change gives new ones and works out only what it touches.</summary>
public sealed class FrameworkScores
{
    private readonly IReadOnlyList<ScoredPlace> places;
    private readonly Dictionary<string, int> at;
    private readonly int[] deepestFirst;
    private readonly PartScore[] scores;

    private FrameworkScores(IReadOnlyList<ScoredPlace> places)
    {
        this.places = places;
        at = new(places.Count);
        for (var i = places.Count - 1; i >= 0; i--) { at.TryAdd(places[i].Ref, i); }
        deepestFirst = [.. Enumerable.Range(0, places.Count).OrderByDescending(i => places[i].Depth)];
        scores = new PartScore[places.Count];
        Problems = [];
    }

    private FrameworkScores(FrameworkScores other, IReadOnlyList<Problem> problems) =>
        (places, at, deepestFirst, scores, Problems) = (other.places, other.at, other.deepestFirst, [.. other.scores], problems);

    /// <summary>Given scores that do not count, each by its part: the framework has no such part, it is not scored, or its scale has no such score.</summary>
    public IReadOnlyList<Problem> Problems { get; private init; }

    /// <summary>The score of every part in reading order, then of the whole.</summary>
    public IReadOnlyList<PartScore> All => scores;

    /// <summary>The score of the whole.</summary>
    public PartScore Overall => scores[^1];

    /// <summary>The scores that follow from given ones.</summary>
    /// <param name="content">The framework.</param>
    /// <param name="given">What people gave, by part; "overall" for the whole.</param>
    public static FrameworkScores Of(FrameworkContent content, IReadOnlyDictionary<string, int> given)
    {
        var empty = new FrameworkScores(ScoredPlace.Of(content));
        var scored = new FrameworkScores(empty, [.. given.Select(each => empty.Fault(each.Key, each.Value)).OfType<Problem>()]);
        foreach (var i in scored.deepestFirst)
        {
            var reference = scored.places[i].Ref;
            scored.scores[i] = scored.Work(i, scored.at[reference] == i && given.TryGetValue(reference, out var score) && scored.Fault(reference, score) is null ? score : null);
        }
        return scored;
    }

    /// <summary>The score of a part, or of the whole; null where the framework has no such part.</summary>
    /// <param name="reference">The part; "overall" for the whole.</param>
    public PartScore? ScoreOf(string reference) => at.TryGetValue(reference, out var i) ? scores[i] : null;

    /// <summary>The scores that would follow with one given score changed; what it does not touch is not worked out again.</summary>
    /// <param name="reference">The part; "overall" for the whole.</param>
    /// <param name="score">What people would give; null for nothing.</param>
    public FrameworkScores With(string reference, int? score)
    {
        var fault = score is { } some ? Fault(reference, some) : null;
        var problems = Problems.Where(problem => problem.Field != reference);
        var changed = new FrameworkScores(this, [.. fault is null ? problems : problems.Append(fault)]);
        if (!at.TryGetValue(reference, out var start)) { return changed; }
        var touched = new HashSet<int> { start };
        foreach (var i in deepestFirst)
        {
            if (i != start && !places[i].Below.Any(touched.Contains)) { continue; }
            changed.scores[i] = changed.Work(i, i == start ? (fault is null ? score : null) : scores[i].Given);
            touched.Add(i);
        }
        return changed;
    }

    private Problem? Fault(string reference, int score)
    {
        if (!at.TryGetValue(reference, out var i)) { return new(reference, $"The framework has no part “{reference}”."); }
        if (!places[i].IsScored) { return new(reference, $"{reference} has no score in this framework."); }
        return places[i].Scale is { } scale && scale.Step(score) is null
            ? new(reference, $"{score} is no score of {reference}. Give {CountingWords.Listed(scale.Steps.Select(step => $"{step.Score}"), "or")}.")
            : null;
    }

    private PartScore Work(int i, int? given)
    {
        var place = places[i];
        if (place.Rule is not { } rule)
        {
            var words = given is { } score ? $"given: {place.Scale?.Step(score)?.InWords ?? $"{score}"}" : place.IsScored ? "nobody has given it a score" : "it is not scored";
            return new() { Ref = place.Ref, IsScored = place.IsScored, Given = given, Working = words, Missing = place.IsScored && given is null ? 1 : 0, NextStep = new() { Words = place.IsScored ? "people judge it: it follows from nothing below" : "it is not scored" } };
        }

        List<ScoreBelow> below = [.. place.Below.Select(each => new ScoreBelow(places[each].Ref, scores[each].Score, places[each].Most))];
        var worked = ScoreWorking.Of(rule, below, place.Scale);
        return new()
        {
            Ref = place.Ref,
            IsScored = true,
            Given = given,
            Computed = worked.Score,
            Working = given is { } own ? Beside(own, worked, place.Scale) : worked.Words,
            Missing = worked.Missing,
            IsUnconfirmed = rule.IsUnconfirmed,
            NextStep = NextStep.Of(rule, below, place.Scale),
        };
    }

    private static string Beside(int given, WorkedScore worked, AssessmentScale? scale) => $"given as {ScoreWorking.Named(given, scale)}" + (worked.Score - given) switch
    {
        null => $"; by the rule, {worked.Words}",
        0 => $", as the rule gives it: {worked.Words}",
        < 0 and var above => $", {-above} above what the rule gives: {worked.Words}",
        var under => $", {under} below what the rule gives: {worked.Words}",
    };
}
