using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A board was added.</summary>
/// <param name="About">The board.</param>
public sealed record BoardAdded(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Added";
}
