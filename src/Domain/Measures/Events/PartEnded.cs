using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A part of a measure is collected no longer.</summary>
/// <param name="About">The measure.</param>
/// <param name="Part">The part's series.</param>
/// <param name="Name">The part.</param>
/// <param name="On">The last day on which it is.</param>
/// <param name="Because">Why.</param>
public sealed record PartEnded(RecordRef About, Guid Part, string Name, DateOnly On, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Name} ended on {On.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Because;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [("part", Part)];
}
