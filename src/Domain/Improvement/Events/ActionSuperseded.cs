using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>An action was replaced by another of its plan.</summary>
/// <param name="About">The action.</param>
/// <param name="By">The code of the action that replaces it.</param>
/// <param name="Because">Why.</param>
public sealed record ActionSuperseded(RecordRef About, string By, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Superseded by {By}";

    /// <inheritdoc/>
    public override string? Said => Because;
}
