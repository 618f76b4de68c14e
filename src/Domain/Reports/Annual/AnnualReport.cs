using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>The council's annual report of a financial year: assembled from what was approved and frozen, prepared by one, approved by another, and kept in every version (R108).</summary>
public sealed partial class AnnualReport
{
    /// <summary>The most characters of a text, and of a heading.</summary>
    public const int MaxWords = 6000, MaxHeading = 200;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The calendar year in which the financial year begins; a year has one annual report.</summary>
    public required int Year { get; init; }

    /// <summary>What is being prepared: the first version, or a correction; null while nothing is.</summary>
    public AnnualDraft? Draft { get; set; }

    /// <summary>The versions that were approved, each later one a correction of the one before.</summary>
    public IReadOnlyList<IssuedAnnualReport> Issued { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The financial year.</summary>
    public FinancialYear FinancialYear => new(Year);

    /// <summary>The version that stands; null while none was approved.</summary>
    public IssuedAnnualReport? Stands => Issued.Count > 0 ? Issued[^1] : null;

    /// <summary>Its title.</summary>
    public string Title => TitleOf(FinancialYear);

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("annual report", Id, Title);

    /// <summary>The title of the annual report of a year.</summary>
    /// <param name="year">The financial year.</param>
    public static string TitleOf(FinancialYear year) => $"Annual report {year}";
}

/// <summary>A version of an annual report as it was approved: never changed, but by a later version.</summary>
/// <param name="Number">The number of the version, from 1.</param>
/// <param name="Words">What was written and chosen.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Digest">The SHA-256 of the content, in hexadecimal.</param>
/// <param name="PreparedBy">The post that prepared it.</param>
/// <param name="ApprovedOn">The day on which it was approved.</param>
/// <param name="ApprovedBy">The post that approved it.</param>
public sealed record IssuedAnnualReport(int Number, AnnualWords Words, AnnualContent Content, string Digest, string PreparedBy, DateOnly ApprovedOn, string ApprovedBy);
