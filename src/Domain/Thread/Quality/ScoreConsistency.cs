namespace GoldenThread.Domain.Thread;

/// <summary>Whether plans are scored alike across services: what each question reached, and which readers score otherwise than the rest (Rochford 1.1).</summary>
/// <param name="Questions">Each question with the share of plans at each score, and how far the scores lie apart.</param>
/// <param name="Readers">Each reader with how their scores compare.</param>
public sealed record ScoreConsistency(IReadOnlyList<QuestionSpread> Questions, IReadOnlyList<ReaderSpread> Readers)
{
    /// <summary>By how many points a reader's mean must differ from that of all others to be named, and how many plans they must have read.</summary>
    public const int Apart = 15, Fewest = 2;

    /// <summary>Compares the scores of one stage of one year.</summary>
    /// <param name="scores">The last score of each plan.</param>
    public static ScoreConsistency Of(IReadOnlyCollection<PlanScore> scores) => new(
        [.. scores.SelectMany(score => score.Scores).GroupBy(each => each.Key).OrderBy(same => same.Key).Select(same => new QuestionSpread(same.Key, same.Last().Question, same.Average(each => each.Score), same.Min(each => each.Score), same.Max(each => each.Score)))],
        [.. scores.GroupBy(score => score.Reader, StringComparer.OrdinalIgnoreCase).OrderBy(same => same.Key, StringComparer.OrdinalIgnoreCase).Select(same => Reader(same.Key, [.. same], [.. scores.Except(same)]))]);

    private static ReaderSpread Reader(string reader, IReadOnlyCollection<PlanScore> theirs, IReadOnlyCollection<PlanScore> others)
    {
        var mean = theirs.Average(score => score.Percent);
        var rest = others.Count == 0 ? (double?)null : others.Average(score => score.Percent);
        return new(reader, theirs.Count, mean, rest, theirs.Count >= Fewest && rest is { } known && Math.Abs(mean - known) >= Apart);
    }
}

/// <summary>What a question reached over all plans.</summary>
/// <param name="Key">Its number.</param>
/// <param name="Question">The question.</param>
/// <param name="Mean">The mean score, 0 to 3.</param>
/// <param name="Lowest">The lowest.</param>
/// <param name="Highest">The highest.</param>
public sealed record QuestionSpread(int Key, string Question, double Mean, int Lowest, int Highest);

/// <summary>How a reader's scores compare with those of the others.</summary>
/// <param name="Reader">The post.</param>
/// <param name="Plans">How many plans they read.</param>
/// <param name="Mean">The mean of their scores, in per cent.</param>
/// <param name="Others">The mean of all others, in per cent; null where nobody else read one.</param>
/// <param name="StandsApart">Whether they score so much otherwise that somebody should look why.</param>
public sealed record ReaderSpread(string Reader, int Plans, double Mean, double? Others, bool StandsApart);
