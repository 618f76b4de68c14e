using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A piece of evidence was added to an action.</summary>
/// <param name="About">The action.</param>
/// <param name="Title">What it is.</param>
public sealed record EvidenceAdded(RecordRef About, string Title) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Evidence added: {Title}";
}
