using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A case was brought up again before a board.</summary>
/// <param name="About">The case.</param>
/// <param name="Board">The board.</param>
/// <param name="On">The first day on which it may be taken; null for the next meeting.</param>
public sealed record CaseBroughtUp(RecordRef About, string Board, DateOnly? On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"To be taken by {Board}{(On is { } on ? $" from {on.InWords()} on" : " at its next meeting")}";
}
