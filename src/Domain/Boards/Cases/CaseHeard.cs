using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A meeting took a case.</summary>
/// <param name="About">The case.</param>
/// <param name="Board">The board.</param>
/// <param name="On">The day of the meeting.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Words">The decision in words; null where its kind says all.</param>
public sealed record CaseHeard(RecordRef About, string Board, DateOnly On, DecisionKind Decision, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Board}, {On.InWords()}: {Decision.InWords().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
