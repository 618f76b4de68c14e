using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>It was said who answers which part of a self-assessment.</summary>
/// <param name="About">The self-assessment.</param>
/// <param name="Parts">How many parts are assigned.</param>
/// <param name="Posts">To how many posts.</param>
public sealed record LinesAssigned(RecordRef About, int Parts, int Posts) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{CountingWords.Several(Parts, "part")} given to {CountingWords.Several(Posts, "post")}";
}
