using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Delivery;

/// <summary>A finance extract was received; nothing of it is in the budget yet.</summary>
/// <param name="About">The extract.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Like">The number of the extract whose mapping it takes; null for none.</param>
public sealed record FinanceExtractReceived(RecordRef About, int Rows, int? Like) : Event(About)
{
    /// <inheritdoc/>
    public override string InWords => $"Received: {CountingWords.Several(Rows, "row")}{(Like is { } number ? $", understood like extract {number}" : "")}";
}
