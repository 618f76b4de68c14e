using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting was held, or who came was corrected.</summary>
/// <param name="About">The meeting.</param>
/// <param name="There">How many members, or deputies of theirs, came.</param>
/// <param name="Quorum">Whether it has its quorum; null where the board has none.</param>
public sealed record MeetingHeld(RecordRef About, int There, string? Quorum) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Meeting held: {CountingWords.Several(There, "member")} there";

    /// <inheritdoc/>
    public override string? Said => Quorum;
}
