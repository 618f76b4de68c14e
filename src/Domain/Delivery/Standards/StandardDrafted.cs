using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A management standard was drafted.</summary>
/// <param name="About">The management standard.</param>
public sealed record StandardDrafted(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The management standard was drafted";
}
