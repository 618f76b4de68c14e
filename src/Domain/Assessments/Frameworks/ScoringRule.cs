namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>How the score of a level follows from scores of a level below.</summary>
public sealed record ScoringRule
{
    /// <summary>"overall", for the score of the whole.</summary>
    public const string Whole = "overall";

    /// <summary>The level that is scored, or "overall".</summary>
    public required string Level { get; init; }

    /// <summary>The level whose scores it follows from; it stands below.</summary>
    public required string Of { get; init; }

    /// <summary>How.</summary>
    public required ScoringMethod Method { get; init; }

    /// <summary>The bands of a percentage of the most that can be scored, the lowest first; for <see cref="ScoringMethod.PercentBands"/>.</summary>
    public IReadOnlyList<PercentBand> Bands { get; init; } = [];

    /// <summary>The combinations, the best first: the first that holds decides; for <see cref="ScoringMethod.Combinations"/>.</summary>
    public IReadOnlyList<ScoreCombination> Combinations { get; init; } = [];

    /// <summary>Whether the rule was not confirmed.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>Where it was read.</summary>
    public string Source { get; init; } = "";
}

/// <summary>How a score follows from others.</summary>
public enum ScoringMethod
{
    /// <summary>The sum of the scores as a percentage of the most that they could be, then the band that it falls in.</summary>
    PercentBands,

    /// <summary>The first combination that holds.</summary>
    Combinations,

    /// <summary>The lowest of the scores.</summary>
    Lowest,
}

/// <summary>From which percentage on which score is given.</summary>
/// <param name="From">The least percentage, a whole one: a sum is rounded to it, halves up.</param>
/// <param name="Score">The score.</param>
public sealed record PercentBand(int From, int Score);

/// <summary>A combination of scores: so many of them reach one score, and none is below another.</summary>
/// <param name="Score">What it gives.</param>
/// <param name="Many">How many must reach the score; 0 where it does not matter.</param>
/// <param name="Reach">The score that they must reach.</param>
/// <param name="NoneBelow">None may be below this; 0 where that does not matter.</param>
public sealed record ScoreCombination(int Score, int Many, int Reach, int NoneBelow);
