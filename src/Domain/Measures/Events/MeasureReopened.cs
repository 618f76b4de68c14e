using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure that had ended is collected again.</summary>
/// <param name="About">The measure.</param>
/// <param name="Because">Why.</param>
public sealed record MeasureReopened(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Collected again";

    /// <inheritdoc/>
    public override string? Said => Because;
}
