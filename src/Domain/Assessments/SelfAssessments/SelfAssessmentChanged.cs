using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>What is known of a self-assessment changed.</summary>
/// <param name="About">The self-assessment.</param>
/// <param name="What">What changed.</param>
public sealed record SelfAssessmentChanged(RecordRef About, IReadOnlyList<string> What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", What).ToLowerInvariant()}";
}
