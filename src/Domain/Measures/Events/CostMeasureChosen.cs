using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>The measure of what something costs was chosen, to be shown beside it (R83).</summary>
/// <param name="About">The measure.</param>
/// <param name="Cost">Its code; null where none is shown any more.</param>
public sealed record CostMeasureChosen(RecordRef About, string? Cost) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Cost is { } code ? $"{code} is shown beside it as its cost" : "No cost is shown beside it any more";
}
