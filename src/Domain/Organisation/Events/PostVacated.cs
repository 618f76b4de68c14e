using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>The holders of a post left it.</summary>
/// <param name="About">The post.</param>
/// <param name="On">Their last day.</param>
/// <param name="Ended">The holdings that ended.</param>
public sealed record PostVacated(RecordRef About, DateOnly On, IReadOnlyList<PostHolding> Ended) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Vacant after {On.InWords()}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [.. Ended.Select((ended, at) => (at == 0 ? "holding" : $"holding{at + 1}", ended.Id))];
}
