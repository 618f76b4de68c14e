using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A list of measures is used no longer.</summary>
/// <param name="About">The list.</param>
/// <param name="On">The last day on which it is.</param>
/// <param name="Because">Why.</param>
public sealed record MeasureListEnded(RecordRef About, DateOnly On, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Ended on {On.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
