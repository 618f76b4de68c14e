using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is known of an inspection changed.</summary>
/// <param name="About">The inspection.</param>
/// <param name="What">What changed.</param>
public sealed record InspectionChanged(RecordRef About, IReadOnlyList<string> What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", What).ToLowerInvariant()}";
}
