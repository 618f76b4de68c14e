using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A publication was approved, and its content frozen.</summary>
/// <param name="About">The publication.</param>
/// <param name="Digest">The SHA-256 of its content, in hexadecimal.</param>
/// <param name="Measures">How many measures it holds.</param>
public sealed record PublicationApproved(RecordRef About, string Digest, int Measures) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Approved with {CountingWords.Several(Measures, "measure")}";
}
