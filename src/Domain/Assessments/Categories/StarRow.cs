using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Categories;

/// <summary>A row of the published table of star categories; it holds where the corporate assessment is its own and both limits are kept.</summary>
/// <param name="CorporateAssessment">The score of the corporate assessment.</param>
/// <param name="Level1">What the blocks of level 1 must keep; null for "any other combination".</param>
/// <param name="Level2">What the blocks of level 2 must keep; null for "any other combination".</param>
/// <param name="Stars">How many stars it gives.</param>
public sealed record StarRow(int CorporateAssessment, StarLimit? Level1, StarLimit? Level2, int Stars)
{
    /// <summary>The row in words: "corporate assessment 3, no level 1 block below 2, no level 2 block below 2: 3 stars".</summary>
    public string InWords => $"corporate assessment {CorporateAssessment}, {(Level1 is null ? "any other combination" : $"{Level1.InWords(1)}, {Level2!.InWords(2)}")}: {Said(Stars)}";

    /// <summary>Whether it holds.</summary>
    /// <param name="corporateAssessment">The score of the corporate assessment.</param>
    /// <param name="level1">The scores of level 1.</param>
    /// <param name="level2">The scores of level 2.</param>
    public bool Holds(int corporateAssessment, IEnumerable<int> level1, IEnumerable<int> level2) =>
        corporateAssessment == CorporateAssessment && Level1?.IsKept(level1) != false && Level2?.IsKept(level2) != false;

    /// <summary>Stars in words: "1 star", "3 stars".</summary>
    /// <param name="stars">How many.</param>
    public static string Said(int stars) => stars == 1 ? "1 star" : $"{stars} stars";
}

/// <summary>How many blocks may be below a score.</summary>
/// <param name="Below">The score.</param>
/// <param name="AtMost">How many may be below it: 0 or 1.</param>
public sealed record StarLimit(int Below, int AtMost = 0)
{
    /// <summary>The limit in words: "no level 1 block below 2", "no more than one level 2 block below 2".</summary>
    /// <param name="level">The level of the blocks.</param>
    public string InWords(int level) => $"{(AtMost == 0 ? "no" : $"no more than {CountingWords.InWords(AtMost)}")} level {level} block below {Below}";

    /// <summary>Whether scores keep it.</summary>
    /// <param name="scores">The scores.</param>
    public bool IsKept(IEnumerable<int> scores) => scores.Count(score => score < Below) <= AtMost;
}
