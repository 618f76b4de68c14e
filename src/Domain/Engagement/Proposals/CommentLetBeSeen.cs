using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A clerk let a comment be seen that was held back for personal data.</summary>
/// <param name="About">The proposal.</param>
/// <param name="Number">The number of the comment.</param>
public sealed record CommentLetBeSeen(RecordRef About, int Number) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"A clerk has looked at comment {Number}, and lets others see it";
}
