using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>Somebody was appointed to a post. Their name is personal and stands in no event.</summary>
/// <param name="About">The post.</param>
/// <param name="Holding">The holding that begins.</param>
/// <param name="Former">The holdings that it ends; empty for a vacant post or a job share.</param>
public sealed record HolderAppointed(RecordRef About, PostHolding Holding, IReadOnlyList<PostHolding> Former) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => Former.Count > 0 ? $"New holder from {Holding.From.InWords()}" : $"Holder appointed from {Holding.From.InWords()}";

    /// <inheritdoc/>
    public override IReadOnlyList<(string Named, Guid Id)> Along => [("holding", Holding.Id), .. Former.Select((former, at) => (at == 0 ? "former" : $"former{at + 1}", former.Id))];
}
