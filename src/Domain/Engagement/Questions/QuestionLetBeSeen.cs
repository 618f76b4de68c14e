using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A clerk let a question be seen that was held back for personal data.</summary>
/// <param name="About">The question.</param>
public sealed record QuestionLetBeSeen(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "A clerk has looked at it, and lets others see it";
}
