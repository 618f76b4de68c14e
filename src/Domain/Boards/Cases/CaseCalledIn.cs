using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Something was called in before a board.</summary>
/// <param name="About">The case.</param>
/// <param name="Board">The board.</param>
/// <param name="Reason">Why.</param>
/// <param name="RaisedBy">The outside body that raised it; empty where a board of the council did.</param>
public sealed record CaseCalledIn(RecordRef About, string Board, string Reason, string RaisedBy = "") : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => RaisedBy.Length > 0 ? $"Raised by {RaisedBy} before {Board}" : $"Called in by {Board}";

    /// <inheritdoc/>
    public override string? Said => Reason;
}
