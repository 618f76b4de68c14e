using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>Something was taken off the chart of a measure.</summary>
/// <param name="About">The measure.</param>
/// <param name="On">The day.</param>
/// <param name="Words">What it said.</param>
/// <param name="Because">Why.</param>
public sealed record ChartEventRemoved(RecordRef About, DateOnly On, string Words, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Taken off the chart: {Words}, {On.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
