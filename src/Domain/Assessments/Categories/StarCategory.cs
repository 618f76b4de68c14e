using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Categories;

/// <summary>The star category of a single-tier or county council (Comprehensive Performance Assessment, 2005 to 2009) by the published table, as far as it is known.</summary>
public static class StarCategory
{
    private static readonly StarLimit None3 = new(3), None2 = new(2), OneBelow2 = new(2, 1);

    /// <summary>The rows of the table as far as they are known, in its order: the first that holds decides. Those for a corporate assessment of 2 with 1 star or none, and of 1, were cut off.</summary>
    public static IReadOnlyList<StarRow> Rows { get; } =
    [
        new(4, None3, None2, 4),
        new(4, None2, OneBelow2, 3),
        new(4, OneBelow2, OneBelow2, 2),
        new(4, null, null, 1),
        new(3, None3, None3, 4),
        new(3, None2, None2, 3),
        new(3, None2, OneBelow2, 2),
        new(3, null, null, 1),
        new(2, None3, None2, 3),
        new(2, None2, None2, 2),
    ];

    /// <summary>The category; refused where a score is not 1 to 4, a block is missing that every such council has, or one is unknown.</summary>
    /// <param name="corporateAssessment">The score of the corporate assessment.</param>
    /// <param name="level1">The scores of the blocks of level 1, by name.</param>
    /// <param name="level2">The scores of the blocks of level 2, by name; without those that the council has none of.</param>
    public static Outcome<StarOutcome> Of(int corporateAssessment, IReadOnlyDictionary<string, int> level1, IReadOnlyDictionary<string, int> level2)
    {
        var faults = new List<Problem>();
        if (StarBlock.Fault("corporate assessment", corporateAssessment) is { } fault) { faults.Add(fault); }
        faults.AddRange(StarBlock.Faults(1, level1));
        faults.AddRange(StarBlock.Faults(2, level2));
        return faults.Count > 0 ? faults : new StarOutcome(Rows.FirstOrDefault(row => row.Holds(corporateAssessment, level1.Values, level2.Values)));
    }

    /// <summary>What one point more or less would give, for the corporate assessment and for each block.</summary>
    /// <param name="corporateAssessment">The score of the corporate assessment.</param>
    /// <param name="level1">The scores of the blocks of level 1, by name.</param>
    /// <param name="level2">The scores of the blocks of level 2, by name.</param>
    public static Outcome<StarWhatIf> WhatIf(int corporateAssessment, IReadOnlyDictionary<string, int> level1, IReadOnlyDictionary<string, int> level2)
    {
        var now = Of(corporateAssessment, level1, level2);
        if (now.Value is null) { return now.Problems.ToList(); }
        return new StarWhatIf(now.Value, [Row("corporate assessment", corporateAssessment, score => Of(score, level1, level2)), .. Blocks(corporateAssessment, level1, level2)]);
    }

    /// <summary>What one point more or less would give, for each theme of the corporate assessment and for each block.</summary>
    /// <param name="themes">The scores of the five themes, in their order.</param>
    /// <param name="level1">The scores of the blocks of level 1, by name.</param>
    /// <param name="level2">The scores of the blocks of level 2, by name.</param>
    public static Outcome<StarWhatIf> WhatIf(IReadOnlyList<int> themes, IReadOnlyDictionary<string, int> level1, IReadOnlyDictionary<string, int> level2)
    {
        var assessed = CorporateAssessmentScore.Of(themes);
        if (assessed.Value is null) { return assessed.Problems.ToList(); }
        var now = Of(assessed.Value.Score, level1, level2);
        if (now.Value is null) { return now.Problems.ToList(); }
        var byTheme = themes.Select((score, at) => Row(CorporateAssessmentScore.Themes[at], score, other => Of(CorporateAssessmentScore.Of([.. themes.Take(at), other, .. themes.Skip(at + 1)]).Value!.Score, level1, level2)));
        return new StarWhatIf(now.Value, [.. byTheme, .. Blocks(assessed.Value.Score, level1, level2)]);
    }

    private static IEnumerable<StarWhatIfRow> Blocks(int corporateAssessment, IReadOnlyDictionary<string, int> level1, IReadOnlyDictionary<string, int> level2) =>
        from block in StarBlock.All
        let scores = block.Level == 1 ? level1 : level2
        from given in scores
        where Naming.Same(given.Key, block.Name)
        select Row(block.Name, given.Value, score =>
        {
            var changed = new Dictionary<string, int>(scores) { [given.Key] = score };
            return block.Level == 1 ? Of(corporateAssessment, changed, level2) : Of(corporateAssessment, level1, changed);
        });

    private static StarWhatIfRow Row(string name, int score, Func<int, Outcome<StarOutcome>> of) =>
        new(name, score, score == StarBlock.Best ? null : of(score + 1).Value, score == StarBlock.Worst ? null : of(score - 1).Value);
}
