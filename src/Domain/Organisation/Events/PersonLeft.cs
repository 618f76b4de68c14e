using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>A person left the council; their holdings and delegations end with their last day.</summary>
/// <param name="About">The person.</param>
/// <param name="On">Their last day.</param>
/// <param name="Holdings">The holdings that it ends.</param>
/// <param name="Delegations">The delegations that it ends.</param>
public sealed record PersonLeft(RecordRef About, DateOnly On, IReadOnlyList<PostHolding> Holdings, IReadOnlyList<Delegation> Delegations) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Left; last day {On.InWords()}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [.. Holdings.Select((ended, at) => ($"holding{at + 1}", ended.Id)), .. Delegations.Select((ended, at) => ($"delegation{at + 1}", ended.Id))];
}
