using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A service was added.</summary>
/// <param name="About">The service.</param>
public sealed record ServiceAdded(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Added";
}
