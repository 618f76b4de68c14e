using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What a review recommends was recorded.</summary>
/// <param name="About">The review.</param>
/// <param name="Number">The number of the recommendation.</param>
/// <param name="IsNew">Whether it is new, and not reworded.</param>
/// <param name="Board">The board that answers.</param>
/// <param name="Words">What is recommended.</param>
public sealed record ReviewRecommended(RecordRef About, int Number, bool IsNew, string Board, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Recommendation {Number} was {(IsNew ? "made" : "reworded")}, for {Board} to answer";

    /// <inheritdoc/>
    public override string? Said => Words;
}
