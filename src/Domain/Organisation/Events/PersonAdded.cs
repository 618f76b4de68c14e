using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A person was added.</summary>
/// <param name="About">The person.</param>
public sealed record PersonAdded(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Added";
}
