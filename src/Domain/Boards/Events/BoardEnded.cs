using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A board ended.</summary>
/// <param name="About">The board.</param>
/// <param name="On">Its last day.</param>
public sealed record BoardEnded(RecordRef About, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Ended on {On.InWords()}";
}
