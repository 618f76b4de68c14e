using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A paper was asked for.</summary>
/// <param name="About">The meeting.</param>
/// <param name="Item">The item.</param>
/// <param name="Title">The paper.</param>
/// <param name="Due">By when.</param>
public sealed record MeetingPaperAsked(RecordRef About, string Item, string Title, DateOnly Due) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Paper asked for: {Title}, by {Due.InWords()}";

    /// <inheritdoc/>
    public override string? Said => $"For the item: {Item}";
}
