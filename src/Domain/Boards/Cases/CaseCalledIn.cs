using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Something was called in before a board.</summary>
/// <param name="About">The case.</param>
/// <param name="Board">The board.</param>
/// <param name="Reason">Why.</param>
public sealed record CaseCalledIn(RecordRef About, string Board, string Reason) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Called in by {Board}";

    /// <inheritdoc/>
    public override string? Said => Reason;
}
