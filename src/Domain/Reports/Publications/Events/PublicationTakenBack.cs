using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>The approval of a publication was taken back before anybody could read it.</summary>
/// <param name="About">The publication.</param>
/// <param name="Because">Why.</param>
public sealed record PublicationTakenBack(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Approval taken back";

    /// <inheritdoc/>
    public override string Said => Because;
}
