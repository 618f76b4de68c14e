using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>What one point more would change: the single raise of a score below that lifts a score, or why none does.</summary>
public sealed record NextStep
{
    /// <summary>The part below that would score one point more; null where no single point lifts the score.</summary>
    public string? Ref { get; init; }

    /// <summary>What it scores now; null where there is no such part.</summary>
    public int? From { get; init; }

    /// <summary>What it would score: one point more; null where there is no such part.</summary>
    public int? To { get; init; }

    /// <summary>What the score would then be; null where no single point lifts it.</summary>
    public int? Gives { get; init; }

    /// <summary>How many points more a better score needs at least, wherever they help most; null where none can be reached, or it is not known.</summary>
    public int? Needs { get; init; }

    /// <summary>All that in one sentence without its full stop.</summary>
    public required string Words { get; init; }

    /// <summary>What lifts a score that follows by a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="below">The scores that it follows from, in reading order.</param>
    /// <param name="scale">The scale of what is scored; null where it has none.</param>
    public static NextStep Of(ScoringRule rule, IReadOnlyList<ScoreBelow> below, AssessmentScale? scale)
    {
        if (below.Count == 0 || below.Any(each => each.Score is null)) { return new() { Words = $"not known before every {rule.Of} below has a score" }; }
        var now = ScoreWorking.Of(rule, below, scale).Score;
        if (Single(rule, below, scale, now) is var (at, gives, others))
        {
            var (one, score) = (below[at].Ref, below[at].Score!.Value);
            var too = others switch { 0 => "", 1 => "; so does one for another", _ => $"; so does one for any of {CountingWords.Several(others, "other")}" };
            return new() { Ref = one, From = score, To = score + 1, Gives = gives, Needs = 1, Words = $"one point more for {one} ({score} to {score + 1}) makes it {ScoreWorking.Named(gives, scale)}{too}" };
        }

        return BetterScore.Of(rule, below, now) is { } better
            ? new() { Needs = better.Points, Words = $"no single point changes it: it needs at least {better.Points} more to be {ScoreWorking.Named(better.Score, scale)}" }
            : new() { Words = $"no point more changes it: it is the highest that its {CountingWords.Plural(rule.Of)} can give" };
    }

    // Parts that score the same on the same scale are alike to every rule, so that one of them is tried for all.
    private static (int At, int Gives, int Others)? Single(ScoringRule rule, IReadOnlyList<ScoreBelow> below, AssessmentScale? scale, int? now)
    {
        var tried = below.Select((each, at) => (Each: each, At: at)).Where(one => one.Each.CanRise)
            .GroupBy(one => (one.Each.Score, one.Each.Most))
            .Select(alike => (alike.First().At, Count: alike.Count(), From: alike.Key.Score, Gives: Raised(rule, below, scale, alike.First().At)))
            .Where(one => one.Gives is { } gives && !(gives <= now)).ToList();
        if (tried.Count == 0) { return null; }
        var best = tried.OrderByDescending(one => one.Gives).ThenBy(one => one.From).ThenBy(one => one.At).First();
        return (best.At, best.Gives!.Value, tried.Where(one => one.Gives == best.Gives).Sum(one => one.Count) - 1);
    }

    private static int? Raised(ScoringRule rule, IReadOnlyList<ScoreBelow> below, AssessmentScale? scale, int at)
    {
        var raised = below.ToArray();
        raised[at] = raised[at] with { Score = raised[at].Score + 1 };
        return ScoreWorking.Of(rule, raised, scale).Score;
    }
}
