using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A post was added.</summary>
/// <param name="About">The post.</param>
public sealed record PostAdded(RecordRef About) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => "Added";
}
