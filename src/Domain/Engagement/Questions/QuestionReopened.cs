using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>The asker said that an answer does not answer the question.</summary>
/// <param name="About">The question.</param>
/// <param name="Due">By when it is to be answered now.</param>
public sealed record QuestionReopened(RecordRef About, DateOnly Due) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The asker says that this does not answer it; it is open again until {Due.InWords()}";
}
