using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>What is in a publication was changed before it was approved.</summary>
/// <param name="About">The publication.</param>
public sealed record PublicationChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Changed";
}
