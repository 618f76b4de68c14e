using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>The words of a management standard were changed.</summary>
/// <param name="About">The management standard.</param>
/// <param name="What">What is new; null where that was not said.</param>
public sealed record StandardChanged(RecordRef About, string? What) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "The management standard was changed";

    /// <inheritdoc/>
    public override string? Said => What;
}
