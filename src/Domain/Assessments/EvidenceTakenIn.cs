using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments;

/// <summary>A piece of evidence was taken into the library.</summary>
/// <param name="About">The piece.</param>
/// <param name="Kind">What it is.</param>
public sealed record EvidenceTakenIn(RecordRef About, EvidenceKind Kind) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Taken in: {Kind.InWords().ToLowerInvariant()}";
}
