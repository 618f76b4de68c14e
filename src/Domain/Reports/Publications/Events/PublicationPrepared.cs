using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>Somebody began to prepare a publication.</summary>
/// <param name="About">The publication.</param>
public sealed record PublicationPrepared(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Begun";
}
