using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A change of a project was asked for.</summary>
/// <param name="About">The project.</param>
/// <param name="Number">The number of the change.</param>
/// <param name="What">What is to change.</param>
public sealed record ProjectChangeAsked(RecordRef About, int Number, string What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Change {Number} was asked for";

    /// <inheritdoc/>
    public override string? Said => What;
}
