namespace GoldenThread.Domain.Assessments;

/// <summary>What is typed of a piece of evidence and can change.</summary>
public sealed record EvidenceDetails
{
    /// <summary>The date of what it shows; null where that is not known.</summary>
    public DateOnly? DatedOn { get; init; }

    /// <summary>The post that keeps it up to date; null for none.</summary>
    public Guid? OwnerPost { get; init; }

    /// <summary>After how many months it is stale, 1 to 120; null for never.</summary>
    public int? StaleAfterMonths { get; init; }
}
