using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A report of Core Monitoring was frozen as it is reported.</summary>
/// <param name="About">The report.</param>
/// <param name="Digest">The SHA-256 of its content, in hexadecimal.</param>
/// <param name="Measures">How many measures it holds.</param>
public sealed record MonitoringFrozen(RecordRef About, string Digest, int Measures) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{About.Name} frozen with {Measures:N0} {(Measures == 1 ? "measure" : "measures")}";
}
