using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>Who leads an action changed: another post, or another holder of the same post, who has yet to accept.</summary>
/// <param name="About">The action.</param>
/// <param name="From">The post that led it.</param>
/// <param name="To">The post that leads it now.</param>
/// <param name="Because">Why.</param>
public sealed record LeadHandedOver(RecordRef About, string From, string To, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => From == To ? $"New holder of {To} is asked to accept" : $"Handed over from {From} to {To}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
