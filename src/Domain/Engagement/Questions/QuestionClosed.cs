using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>The asker said that the question is answered.</summary>
/// <param name="About">The question.</param>
public sealed record QuestionClosed(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The asker says that this answers it";
}
