using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>An action was taken out of its plan.</summary>
/// <param name="About">The action.</param>
/// <param name="Because">Why.</param>
public sealed record ActionRemoved(RecordRef About, string? Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Taken out of the plan";

    /// <inheritdoc/>
    public override string? Said => Because;
}
