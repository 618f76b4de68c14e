using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>Somebody asked for an action to be closed.</summary>
/// <param name="About">The action.</param>
/// <param name="Words">What was done.</param>
public sealed record ClosingAsked(RecordRef About, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Closing asked for";

    /// <inheritdoc/>
    public override string? Said => Words;
}
