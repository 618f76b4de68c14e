using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>A publication was withdrawn after residents could read it.</summary>
/// <param name="About">The publication.</param>
/// <param name="Because">Why, as residents are told.</param>
public sealed record PublicationWithdrawn(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Withdrawn";

    /// <inheritdoc/>
    public override string Said => Because;
}
