using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>Somebody said what came of the planned outcome of a strand.</summary>
/// <param name="About">The programme.</param>
/// <param name="Title">The title of the strand.</param>
/// <param name="Result">How far it was achieved.</param>
/// <param name="Words">What came of it.</param>
public sealed record StrandOutcomeReviewed(RecordRef About, string Title, OutcomeResult Result, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The outcome of the strand “{Title}” was reviewed: {Result.InWords().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
