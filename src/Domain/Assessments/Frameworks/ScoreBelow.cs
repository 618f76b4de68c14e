namespace GoldenThread.Domain.Assessments.Frameworks;

/// <summary>One of the scores that another follows from.</summary>
/// <param name="Ref">The part that has it.</param>
/// <param name="Score">The score; null while there is none.</param>
/// <param name="Most">The highest that its scale gives; null where it has no scale.</param>
public sealed record ScoreBelow(string Ref, int? Score, int? Most)
{
    /// <summary>Whether one point more can be had.</summary>
    public bool CanRise => Score is not null && !(Score >= Most);
}
