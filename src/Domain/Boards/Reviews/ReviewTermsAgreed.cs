using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A board agreed the terms of reference of a review.</summary>
/// <param name="About">The review.</param>
/// <param name="Board">The board.</param>
/// <param name="On">The day.</param>
public sealed record ReviewTermsAgreed(RecordRef About, string Board, DateOnly On) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Board} agreed the terms of reference on {On.InWords()}";
}
