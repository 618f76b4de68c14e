using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A proposed target was withdrawn.</summary>
/// <param name="About">The measure.</param>
/// <param name="Target">What it asked, in words.</param>
/// <param name="Because">Why.</param>
public sealed record TargetWithdrawn(RecordRef About, string Target, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Proposed target withdrawn: {Target}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
