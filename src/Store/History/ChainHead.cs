namespace GoldenThread.Store.History;

/// <summary>The end of a council's chain. A commit locks it, so that two commits never take the same place.</summary>
public sealed class ChainHead
{
    public Guid CouncilId { get; init; }
    public long Sequence { get; set; }
    public string Hash { get; set; } = HistoryHash.Start;
}
