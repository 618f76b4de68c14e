using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments;

/// <summary>A piece of evidence: a file that the product keeps, a link, or what another record of the council shows.</summary>
public sealed partial class Evidence
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The action that it was added to as evidence; null where it came to the library by itself.</summary>
    public Guid? ActionId { get; init; }

    /// <summary>What it is.</summary>
    public EvidenceKind Kind { get; init; }

    /// <summary>The measure or the action that it is; null for anything else.</summary>
    public Guid? RecordId { get; init; }

    /// <summary>The reference of the decision that it is; empty for anything else.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The post that keeps it up to date; null for none.</summary>
    public Guid? OwnerPost { get; set; }

    /// <summary>The date of what it shows; null where that is not known.</summary>
    public DateOnly? DatedOn { get; set; }

    /// <summary>After how many months it is stale; null for never.</summary>
    public int? StaleAfterMonths { get; set; }

    /// <summary>Why it is not offered any more; null while it is.</summary>
    public string? PutAwayBecause { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The success criterion that it shows; null when it is for the action as a whole.</summary>
    public int? CriterionKey { get; init; }

    /// <summary>What it is, in words.</summary>
    public required string Title { get; init; }

    /// <summary>The link; null for a file.</summary>
    public string? Link { get; init; }

    /// <summary>The file's name as shown, cleaned; null for a link.</summary>
    public string? FileName { get; init; }

    /// <summary>The file's type by its content; null for a link.</summary>
    public string? ContentType { get; init; }

    /// <summary>The SHA-256 of its content in hexadecimal, by which it is kept; null for a link.</summary>
    public string? Hash { get; init; }

    /// <summary>Its size in bytes; 0 for a link.</summary>
    public long Size { get; init; }

    /// <summary>The post that added it.</summary>
    public required string AddedBy { get; init; }

    /// <summary>The account that added it.</summary>
    public required Guid AddedByAccount { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("evidence", Id, Title);
}
