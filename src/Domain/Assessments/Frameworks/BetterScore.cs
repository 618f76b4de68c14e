namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>The better score that the fewest points more would give.</summary>
/// <param name="Score">The score.</param>
/// <param name="Points">How many points more it needs at least, shared out as helps most.</param>
internal sealed record BetterScore(int Score, int Points)
{
    /// <summary>The nearest one; null where none can be reached.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="below">The scores that it follows from, none of them missing.</param>
    /// <param name="now">What the rule gives now; null for none.</param>
    public static BetterScore? Of(ScoringRule rule, IReadOnlyList<ScoreBelow> below, int? now) => rule.Method switch
    {
        ScoringMethod.PercentBands => ByPercent(rule, below, now),
        ScoringMethod.Combinations => rule.Combinations.Where(each => !(each.Score <= now))
            .Select(each => Cost(each, below) is { } points ? new BetterScore(each.Score, points) : null).OfType<BetterScore>()
            .OrderBy(each => each.Points).ThenByDescending(each => each.Score).FirstOrDefault(),
        _ => ByLowest(below),
    };

    private static BetterScore? ByPercent(ScoringRule rule, IReadOnlyList<ScoreBelow> below, int? now)
    {
        var (sum, most) = (below.Sum(each => each.Score!.Value), ScoreWorking.MostOf(below));
        if (ScoreWorking.PercentOf(sum, most) is not { } percent) { return null; }
        if (rule.Bands.Where(band => band.From > percent && !(band.Score <= now)).MinBy(band => band.From) is not { } next) { return null; }
        for (var more = 1; sum + more <= most; more++)
        {
            if (ScoreWorking.PercentOf(sum + more, most) >= next.From) { return new(next.Score, more); }
        }
        return null;
    }

    private static BetterScore? ByLowest(IReadOnlyList<ScoreBelow> below)
    {
        var lowest = below.Where(each => each.Score == below.Min(other => other.Score)).ToList();
        return lowest.TrueForAll(each => each.CanRise) ? new(lowest[0].Score!.Value + 1, lowest.Count) : null;
    }

    // First whatever is too low is raised, since that must be; then the nearest ones up to the score that so many must reach.
    private static int? Cost(ScoreCombination combination, IReadOnlyList<ScoreBelow> below)
    {
        if (below.Any(each => each.Most < combination.NoneBelow)) { return null; }
        var raised = below.Select(each => (Score: Math.Max(each.Score!.Value, combination.NoneBelow), each.Most)).ToList();
        var wanting = combination.Many - raised.Count(each => each.Score >= combination.Reach);
        var nearest = raised.Where(each => each.Score < combination.Reach && !(each.Most < combination.Reach))
            .Select(each => combination.Reach - each.Score).Order().Take(Math.Max(wanting, 0)).ToList();
        return nearest.Count < wanting ? null : raised.Sum(each => each.Score) - below.Sum(each => each.Score!.Value) + nearest.Sum();
    }
}
