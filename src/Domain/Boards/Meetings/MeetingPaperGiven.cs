using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A paper was given, or given anew.</summary>
/// <param name="About">The meeting.</param>
/// <param name="Item">The item.</param>
/// <param name="Title">The paper.</param>
/// <param name="IsAgain">Whether it had been given before; what was given then stays in History.</param>
/// <param name="Link">Where it is; null where its words were given.</param>
/// <param name="TextId">The text that holds its words; null where it is elsewhere.</param>
public sealed record MeetingPaperGiven(RecordRef About, string Item, string Title, bool IsAgain, string? Link, Guid? TextId) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Paper {(IsAgain ? "given anew" : "came")}: {Title}";

    /// <inheritdoc/>
    public override string? Said => Link is null ? $"For the item: {Item}" : $"For the item: {Item}\n{Link}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => TextId is { } text ? [("Paper", text)] : [];
}
