using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting was moved to another day, time or place.</summary>
/// <param name="About">The meeting.</param>
/// <param name="Before">Its day before.</param>
/// <param name="On">Its day.</param>
/// <param name="AreTold">Whether its papers had gone out, and those who have them were told.</param>
public sealed record MeetingMoved(RecordRef About, DateOnly Before, DateOnly On, bool AreTold = false) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Before == On ? "Time or place changed" : $"Moved from {Before.InWords()} to {On.InWords()}";

    /// <inheritdoc/>
    public override string? Said => AreTold ? "Papers had gone out; those who have them were told." : null;
}
