using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>A wrong import was undone.</summary>
/// <param name="About">The plan.</param>
/// <param name="Because">Why.</param>
public sealed record ImportUndone(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Import undone";

    /// <inheritdoc/>
    public override string? Said => Because;
}
