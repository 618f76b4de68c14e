using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A change to an approved action was proposed.</summary>
/// <param name="About">The action.</param>
/// <param name="Fields">What would change.</param>
/// <param name="Because">Why.</param>
public sealed record ChangeProposed(RecordRef About, IReadOnlyList<string> Fields, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Fields.Count == 0 ? "Proposed change withdrawn" : $"Change proposed: {string.Join(", ", Fields)}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
