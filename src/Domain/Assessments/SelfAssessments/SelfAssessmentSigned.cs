using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A self-assessment was signed off.</summary>
/// <param name="About">The self-assessment.</param>
/// <param name="Challenges">How many challenges stood.</param>
/// <param name="Words">What was said of them; null for nothing.</param>
public sealed record SelfAssessmentSigned(RecordRef About, int Challenges, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Challenges == 0 ? "Signed off" : $"Signed off; {CountingWords.Several(Challenges, "challenge")} stood";

    /// <inheritdoc/>
    public override string? Said => Words;
}
