using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A list of measures was added.</summary>
/// <param name="About">The list.</param>
/// <param name="Kind">What sort of list it is.</param>
public sealed record MeasureListAdded(RecordRef About, ListKind Kind) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"List of measures added: {Kind.InWords().ToLowerInvariant()}";
}
