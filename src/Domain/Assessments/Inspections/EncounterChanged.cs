using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.Inspections;

/// <summary>What is known of an interview or a focus group changed.</summary>
/// <param name="About">The inspection.</param>
/// <param name="Named">What it is called.</param>
/// <param name="What">What changed.</param>
/// <param name="IsToConfirm">Whether it had been confirmed and is to be confirmed again.</param>
public sealed record EncounterChanged(RecordRef About, string Named, IReadOnlyList<string> What, bool IsToConfirm) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"{Named} changed: {string.Join(", ", What).ToLowerInvariant()}{(IsToConfirm ? "; to be confirmed again" : "")}";
}
