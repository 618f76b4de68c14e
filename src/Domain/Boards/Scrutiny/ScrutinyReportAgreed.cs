using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A version of scrutiny's annual report was agreed and frozen.</summary>
/// <param name="About">The report.</param>
/// <param name="Number">The number of the version.</param>
/// <param name="Digest">The SHA-256 of its content, in hexadecimal.</param>
public sealed record ScrutinyReportAgreed(RecordRef About, int Number, string Digest) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Number} agreed";

    /// <inheritdoc/>
    public override string? Said => $"Digest: {Digest}";
}
