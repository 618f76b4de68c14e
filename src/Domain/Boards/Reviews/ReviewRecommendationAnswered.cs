using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A board answered a recommendation of a review.</summary>
/// <param name="About">The review.</param>
/// <param name="Number">The number of the recommendation.</param>
/// <param name="Kind">The answer.</param>
/// <param name="Words">What was not accepted, and why; null where nothing was said.</param>
public sealed record ReviewRecommendationAnswered(RecordRef About, int Number, AnswerKind Kind, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Recommendation {Number}: {Kind.InWords().ToLowerInvariant()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
