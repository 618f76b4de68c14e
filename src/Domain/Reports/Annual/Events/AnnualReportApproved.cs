using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A version of an annual report was approved and frozen.</summary>
/// <param name="About">The report.</param>
/// <param name="Number">The number of the version.</param>
/// <param name="Digest">The SHA-256 of its content, in hexadecimal.</param>
public sealed record AnnualReportApproved(RecordRef About, int Number, string Digest) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Version {Number} approved";

    /// <inheritdoc/>
    public override string? Said => $"Digest: {Digest}";
}
