using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting was planned.</summary>
/// <param name="About">The meeting.</param>
/// <param name="On">Its day.</param>
public sealed record MeetingPlanned(RecordRef About, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Meeting planned for {On.InWords()}";
}
