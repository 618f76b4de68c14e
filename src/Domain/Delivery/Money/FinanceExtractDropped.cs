using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A finance extract was put away untaken.</summary>
/// <param name="About">The extract.</param>
/// <param name="Because">Why.</param>
public sealed record FinanceExtractDropped(RecordRef About, string Because) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Put away untaken";

    /// <inheritdoc/>
    public override string Said => Because;
}
