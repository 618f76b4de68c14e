using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>The definition of an action was changed.</summary>
/// <param name="About">The action.</param>
/// <param name="Fields">What was changed.</param>
/// <param name="Because">Why.</param>
public sealed record ActionChanged(RecordRef About, IReadOnlyList<string> Fields, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Changed: {string.Join(", ", Fields)}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
