using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Findings;

/// <summary>What is known of a finding changed.</summary>
/// <param name="About">The finding.</param>
/// <param name="What">What changed.</param>
public sealed record FindingChanged(RecordRef About, IReadOnlyList<string> What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", What).ToLowerInvariant()}";
}
