using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Thread;

/// <summary>What is said of an aim was changed.</summary>
/// <param name="About">The aim.</param>
public sealed record AimChanged(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Changed";
}
