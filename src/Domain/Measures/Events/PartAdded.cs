using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A measure was broken down by one more part.</summary>
/// <param name="About">The measure.</param>
/// <param name="Part">The part's series.</param>
/// <param name="Dimension">What it is broken down by.</param>
/// <param name="Name">The part.</param>
public sealed record PartAdded(RecordRef About, Guid Part, string Dimension, string Name) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Part added: {Dimension}, {Name}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [("part", Part)];
}
