using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A council decided anew about its members' room.</summary>
/// <param name="About">The room.</param>
/// <param name="Days">Within how many working days a question is answered.</param>
/// <param name="KeepsNames">Whether it is kept who opened it.</param>
public sealed record MembersRoomChanged(RecordRef About, int Days, bool KeepsNames) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Questions are answered within {CountingWords.Several(Days, "working day")}; who opens the room is {(KeepsNames ? "kept" : "not kept")}";
}
