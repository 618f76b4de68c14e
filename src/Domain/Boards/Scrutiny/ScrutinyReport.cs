using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>Scrutiny's annual report of a financial year as one paper: read from the record, with a foreword, frozen when it is agreed (R8, R108).</summary>
public sealed partial class ScrutinyReport
{
    /// <summary>The most characters of the foreword.</summary>
    public const int MaxWords = 6000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The calendar year in which the financial year begins; a year has one report.</summary>
    public required int Year { get; init; }

    /// <summary>What is being written: the first version, or a correction; null while nothing is.</summary>
    public ScrutinyDraft? Draft { get; set; }

    /// <summary>The versions that were agreed, each later one a correction of the one before.</summary>
    public IReadOnlyList<AgreedScrutinyReport> Agreed { get; set; } = [];

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>The financial year.</summary>
    public FinancialYear FinancialYear => new(Year);

    /// <summary>The version that stands; null while none was agreed.</summary>
    public AgreedScrutinyReport? Stands => Agreed.Count > 0 ? Agreed[^1] : null;

    /// <summary>Its title.</summary>
    public string Title => TitleOf(FinancialYear);

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("scrutiny report", Id, Title);

    /// <summary>The title of the report of a year.</summary>
    /// <param name="year">The financial year.</param>
    public static string TitleOf(FinancialYear year) => $"Scrutiny’s annual report {year}";

    /// <summary>The boards whose report it is: those of overview and scrutiny that there were in the year.</summary>
    /// <param name="boards">The council's boards.</param>
    /// <param name="year">The financial year.</param>
    public static IReadOnlyList<Board> BoardsOf(IEnumerable<Board> boards, FinancialYear year) => [.. boards.Where(each => each.Type == BoardType.Scrutiny && !(each.EndedOn < year.Start)).OrderBy(each => each.Name, StringComparer.Ordinal)];
}

/// <summary>Scrutiny's annual report, or a correction of it, as it is being written.</summary>
/// <param name="Foreword">What a person says first.</param>
/// <param name="On">The day on which it was written in last.</param>
/// <param name="By">The post that wrote in it last.</param>
/// <param name="Account">The account that wrote in it last: that one does not agree it.</param>
/// <param name="Because">What is corrected, and why; empty for the first version.</param>
public sealed record ScrutinyDraft(string Foreword, DateOnly On, string By, Guid Account, string Because = "");

/// <summary>A version of scrutiny's annual report as it was agreed.</summary>
/// <param name="Number">The number of the version, from 1.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Digest">The SHA-256 of the content, in hexadecimal.</param>
/// <param name="WrittenBy">The post that wrote the foreword.</param>
/// <param name="AgreedOn">The day on which it was agreed.</param>
/// <param name="AgreedBy">The post that agreed it.</param>
/// <param name="Because">What it corrects, and why; empty for the first version.</param>
public sealed record AgreedScrutinyReport(int Number, ScrutinyContent Content, string Digest, string WrittenBy, DateOnly AgreedOn, string AgreedBy, string Because);
