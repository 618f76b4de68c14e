using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Somebody looked at what came of a recommendation of a review.</summary>
/// <param name="About">The review.</param>
/// <param name="Number">The number of the recommendation.</param>
/// <param name="Effect">What came of it.</param>
public sealed record ReviewRecommendationLookedAt(RecordRef About, int Number, RecommendationEffect Effect) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Recommendation {Number}: {Effect.Result.InWords().ToLowerInvariant()}{(Effect.DaysEarly > 0 ? $", looked at {CountingWords.Several(Effect.DaysEarly, "day")} before its day" : "")}";

    /// <inheritdoc/>
    public override string? Said => Effect.Words;
}
