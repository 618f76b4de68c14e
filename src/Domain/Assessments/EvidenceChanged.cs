using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments;

/// <summary>What is known of a piece of evidence changed.</summary>
/// <param name="About">The piece.</param>
/// <param name="What">What changed.</param>
public sealed record EvidenceChanged(RecordRef About, IReadOnlyList<string> What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", What).ToLowerInvariant()}";
}
