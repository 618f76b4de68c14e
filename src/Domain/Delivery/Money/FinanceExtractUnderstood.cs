using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>Somebody said how a finance extract is understood.</summary>
/// <param name="About">The extract.</param>
/// <param name="Lines">How many lines it was read to have.</param>
/// <param name="Questions">How many questions are left.</param>
public sealed record FinanceExtractUnderstood(RecordRef About, int Lines, int Questions) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Read anew: {CountingWords.Several(Lines, "line")}, {CountingWords.Several(Questions, "question")} left";
}
