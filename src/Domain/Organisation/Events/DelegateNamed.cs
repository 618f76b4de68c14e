using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody was named to stand in for a post.</summary>
/// <param name="About">The post.</param>
/// <param name="Delegation">Who stands in, from when to when.</param>
public sealed record DelegateNamed(RecordRef About, Delegation Delegation) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Stood in for from {Delegation.From.InWords()} to {Delegation.To.InWords()}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [("delegation", Delegation.Id)];
}
