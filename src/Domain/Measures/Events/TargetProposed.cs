using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A target was proposed; it colours nothing until it is approved.</summary>
/// <param name="About">The measure.</param>
/// <param name="Target">What it asks, in words.</param>
/// <param name="Because">Why it is what it is.</param>
public sealed record TargetProposed(RecordRef About, string Target, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Target proposed: {Target}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
