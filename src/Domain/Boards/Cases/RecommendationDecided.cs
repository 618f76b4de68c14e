using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A recommendation was decided.</summary>
/// <param name="About">The case.</param>
/// <param name="Number">Its number.</param>
/// <param name="IsTaken">Whether it was taken.</param>
/// <param name="Words">What was said.</param>
public sealed record RecommendationDecided(RecordRef About, int Number, bool IsTaken, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Recommendation {Number} {(IsTaken ? "taken" : "not taken")}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
