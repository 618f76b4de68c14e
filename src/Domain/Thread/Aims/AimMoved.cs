using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>An aim moved from one plan to another.</summary>
/// <param name="About">The aim.</param>
/// <param name="From">The plan that it left.</param>
/// <param name="To">The plan that it is in now.</param>
/// <param name="Because">Why.</param>
public sealed record AimMoved(RecordRef About, string From, string To, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Moved from {From} to {To}";

    /// <inheritdoc/>
    public override string Said => Because;
}
