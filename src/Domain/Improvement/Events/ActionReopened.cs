using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A closed action was opened again.</summary>
/// <param name="About">The action.</param>
/// <param name="Because">Why.</param>
public sealed record ActionReopened(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Opened again";

    /// <inheritdoc/>
    public override string? Said => Because;
}
