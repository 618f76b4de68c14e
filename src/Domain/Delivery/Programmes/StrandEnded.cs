using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A strand of a programme ended.</summary>
/// <param name="About">The programme.</param>
/// <param name="Title">The title of the strand.</param>
/// <param name="Because">Why.</param>
public sealed record StrandEnded(RecordRef About, string Title, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The strand “{Title}” ended";

    /// <inheritdoc/>
    public override string? Said => Because;
}
