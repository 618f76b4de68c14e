namespace GoldenThread.Store.History;

/// <summary>The end of a council's chain. A commit locks it, so that two commits never take the same place.</summary>
public sealed class ChainHead
{
    public Guid CouncilId { get; init; }
    public long Sequence { get; set; }
    /// <summary>The place of the last commit that changed services, posts, people, boards, accounts or settings: what is cached of them is checked against it.</summary>
    public long OrganisationSequence { get; set; }
    /// <summary>The place of the last commit that changed a plan itself, not only its actions.</summary>
    public long PlanSequence { get; set; }
    /// <summary>The place of the last commit that changed a measure, a list of measures or a rating rule; figures alone do not move it.</summary>
    public long MeasureSequence { get; set; }
    public string Hash { get; set; } = HistoryHash.Start;
}
