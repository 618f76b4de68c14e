using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A target was approved.</summary>
/// <param name="About">The measure.</param>
/// <param name="Target">What it asks, in words.</param>
/// <param name="By">The post or the board that approved it.</param>
/// <param name="On">When.</param>
public sealed record TargetApproved(RecordRef About, string Target, string By, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Target approved by {By} on {On.InWords()}: {Target}";
}
