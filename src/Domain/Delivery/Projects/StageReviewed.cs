using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A stage was reviewed.</summary>
/// <param name="About">The project.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Words">What was said; null for nothing.</param>
public sealed record StageReviewed(RecordRef About, string Stage, StageVerdict Verdict, string? Words) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The stage “{Stage}” was reviewed: {Verdict.InWords()}";

    /// <inheritdoc/>
    public override string? Said => Words;
}
