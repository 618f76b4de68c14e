using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A question was given to a post to answer.</summary>
/// <param name="About">The question.</param>
/// <param name="Post">The post.</param>
public sealed record QuestionEntrusted(RecordRef About, string Post) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"It is for the {Post} to answer";
}
