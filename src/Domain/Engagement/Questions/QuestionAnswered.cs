using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A question was answered.</summary>
/// <param name="About">The question.</param>
/// <param name="Number">The number of the answer in the question, from 1.</param>
public sealed record QuestionAnswered(RecordRef About, int Number) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Number == 1 ? "It was answered" : "It was answered again";
}
