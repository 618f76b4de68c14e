using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>Somebody said how a project stands.</summary>
/// <param name="About">The project.</param>
/// <param name="Before">How sure it was before; null where nobody had said.</param>
/// <param name="Now">How sure it is.</param>
/// <param name="Words">What stands in the way, else what was done.</param>
public sealed record ProjectReported(RecordRef About, Confidence? Before, Confidence Now, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Before is { } before && before != Now ? $"Confidence changed from {before.InWords()} to {Now.InWords()}" : $"Reported: {Now.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
