using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What was said or decided of an item was noted.</summary>
/// <param name="About">The meeting.</param>
/// <param name="Item">The item.</param>
/// <param name="Decision">What was decided; null for nothing.</param>
/// <param name="Words">The decision in words; null where its kind says all.</param>
public sealed record ItemNoted(RecordRef About, string Item, DecisionKind? Decision, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Item}: {(Decision is { } decided ? decided.InWords().ToLowerInvariant() : "noted")}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
