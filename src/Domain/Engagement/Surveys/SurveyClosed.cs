using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Engagement;

/// <summary>A survey of members was closed, with what is made of it.</summary>
/// <param name="About">The survey.</param>
/// <param name="Answers">How many answered.</param>
/// <param name="Outcome">What is made of it.</param>
public sealed record SurveyClosed(RecordRef About, int Answers, string Outcome) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"The survey was closed with {CountingWords.Several(Answers, "answer")}";

    /// <inheritdoc/>
    public override string? Said => Outcome;
}
