using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A member asked a question. What it says stands on its page alone.</summary>
/// <param name="About">The question.</param>
/// <param name="Due">By when it is to be answered.</param>
public sealed record QuestionAsked(RecordRef About, DateOnly Due) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The question was asked; its answer is due on {Due.InWords()}";
}
