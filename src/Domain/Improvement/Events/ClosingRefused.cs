using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>The closing of an action was refused.</summary>
/// <param name="About">The action.</param>
/// <param name="AskedBy">The post that asked.</param>
/// <param name="Because">Why.</param>
public sealed record ClosingRefused(RecordRef About, string AskedBy, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Closing refused; asked by {AskedBy}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
