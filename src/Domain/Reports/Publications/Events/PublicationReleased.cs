using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>The moment was set from which on everybody reads a publication.</summary>
/// <param name="About">The publication.</param>
/// <param name="From">The moment, in UTC.</param>
/// <param name="AtOnce">Whether it was published at once.</param>
public sealed record PublicationReleased(RecordRef About, DateTimeOffset From, bool AtOnce) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => AtOnce ? "Published" : "Moment of publication set";
}
