using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure is collected no longer.</summary>
/// <param name="About">The measure.</param>
/// <param name="On">The last day on which it is.</param>
/// <param name="Because">Why.</param>
public sealed record MeasureEnded(RecordRef About, DateOnly On, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Ended on {On.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
