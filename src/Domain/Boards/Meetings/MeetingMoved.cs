using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting was moved to another day, time or place.</summary>
/// <param name="About">The meeting.</param>
/// <param name="Before">Its day before.</param>
/// <param name="On">Its day.</param>
public sealed record MeetingMoved(RecordRef About, DateOnly Before, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Before == On ? "Time or place changed" : $"Moved from {Before.InWords()} to {On.InWords()}";
}
