using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A success criterion was judged.</summary>
/// <param name="About">The action.</param>
/// <param name="Criterion">The criterion.</param>
/// <param name="State">How far it is met.</param>
/// <param name="Because">What was looked at.</param>
public sealed record CriterionJudged(RecordRef About, string Criterion, CriterionState State, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Criterion {State.InWords()}: {Criterion}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
