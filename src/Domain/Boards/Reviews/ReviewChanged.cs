using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>What is said of a review was changed.</summary>
/// <param name="About">The review.</param>
/// <param name="AreTerms">Whether its terms of reference changed.</param>
/// <param name="Because">Why terms changed that were agreed; null where they were not.</param>
public sealed record ReviewChanged(RecordRef About, bool AreTerms, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => AreTerms ? "The terms of reference were changed" : "The review was changed";

    /// <inheritdoc/>
    public override string? Said => Because;
}
