using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A question was marked as exempt, or is exempt no longer.</summary>
/// <param name="About">The question.</param>
/// <param name="IsExempt">Whether it is exempt now.</param>
public sealed record QuestionKeptApart(RecordRef About, bool IsExempt) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => IsExempt ? "It was marked as exempt" : "It is exempt no longer";
}
