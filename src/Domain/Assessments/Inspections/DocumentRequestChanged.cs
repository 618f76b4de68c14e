using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is known of a document that the inspectors asked for changed.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Number">The number of the document.</param>
/// <param name="What">What changed.</param>
public sealed record DocumentRequestChanged(RecordRef About, int Number, IReadOnlyList<string> What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Document {Number} changed: {string.Join(", ", What).ToLowerInvariant()}";
}
