using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>How a control chart is worked out was chosen.</summary>
/// <param name="About">The measure.</param>
/// <param name="How">In words.</param>
/// <param name="Because">Why.</param>
public sealed record ChartChosen(RecordRef About, string How, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Control chart: {How}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
