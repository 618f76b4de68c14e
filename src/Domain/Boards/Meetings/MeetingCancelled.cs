using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting was cancelled.</summary>
/// <param name="About">The meeting.</param>
/// <param name="Because">Why.</param>
public sealed record MeetingCancelled(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Meeting cancelled";

    /// <inheritdoc/>
    public override string? Said => Because;
}
