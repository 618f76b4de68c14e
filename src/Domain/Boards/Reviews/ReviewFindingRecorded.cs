using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Something that a review found was recorded.</summary>
/// <param name="About">The review.</param>
/// <param name="Number">The number of the finding.</param>
/// <param name="IsNew">Whether it is new, and not reworded.</param>
/// <param name="Words">What was found.</param>
public sealed record ReviewFindingRecorded(RecordRef About, int Number, bool IsNew, string Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Finding {Number} was {(IsNew ? "recorded" : "reworded")}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
