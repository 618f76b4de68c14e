using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A delegation ended earlier than was said.</summary>
/// <param name="About">The post.</param>
/// <param name="Delegation">The delegation.</param>
public sealed record DelegationEnded(RecordRef About, Delegation Delegation) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"No longer stood in for after {Delegation.To.InWords()}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [("delegation", Delegation.Id)];
}
