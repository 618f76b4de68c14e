using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A review was proposed.</summary>
/// <param name="About">The review.</param>
/// <param name="Board">The board that commissions it.</param>
public sealed record ReviewProposed(RecordRef About, string Board) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The review was proposed to {Board}";
}
