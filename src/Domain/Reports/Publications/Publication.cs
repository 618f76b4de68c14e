using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Reports;

/// <summary>What the council tells residents: prepared by one, approved by another as it then stood, read by everybody from a minute on (R145). It is never deleted.</summary>
public sealed partial class Publication
{
    /// <summary>The most characters of a title, an introduction and a reason.</summary>
    public const int MaxTitle = 200, MaxIntroduction = 4000, MaxReason = 1000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's publications, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>What is said first; empty where nothing is.</summary>
    public string Introduction { get; set; } = "";

    /// <summary>The ambitions and priorities that it tells of.</summary>
    public IReadOnlyList<Guid> Priorities { get; set; } = [];

    /// <summary>The measures that it holds.</summary>
    public IReadOnlyList<MeasureChoice> Measures { get; set; } = [];

    /// <summary>The services that have a page of their own in it.</summary>
    public IReadOnlyList<Guid> Services { get; set; } = [];

    /// <summary>The account that prepared it last.</summary>
    public Guid PreparedByAccount { get; set; }

    /// <summary>The post that prepared it last.</summary>
    public string PreparedBy { get; set; } = "";

    /// <summary>When it was prepared last.</summary>
    public DateTimeOffset PreparedAt { get; set; }

    /// <summary>The post that approved it; null while nobody did.</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>When it was approved; null while it was not.</summary>
    public DateTimeOffset? ApprovedAt { get; set; }

    /// <summary>What residents read, frozen when it was approved; null before.</summary>
    public PublishedContent? Content { get; set; }

    /// <summary>The SHA-256 of the content, in hexadecimal; null before.</summary>
    public string? Digest { get; set; }

    /// <summary>The moment from which on everybody reads it; null while none is set.</summary>
    public DateTimeOffset? PublishFrom { get; set; }

    /// <summary>When it was withdrawn; null where it was not.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>The post that withdrew it; null where nobody did.</summary>
    public string? WithdrawnBy { get; set; }

    /// <summary>Why it was withdrawn, as residents are told; empty where it was not.</summary>
    public string WithdrawnBecause { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>Whether its content is frozen.</summary>
    public bool IsApproved => ApprovedAt is not null;

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("publication", Id, $"Publication {Number}: {Title}");

    /// <summary>Whether its moment has come: from then on it stays what it is.</summary>
    /// <param name="now">The database's time.</param>
    public bool IsOut(DateTimeOffset now) => PublishFrom <= now;

    /// <summary>How far it has come at a moment.</summary>
    /// <param name="now">The database's time.</param>
    /// <param name="inForce">The publication that is in force then; null for none.</param>
    public PublicationState StateAt(DateTimeOffset now, Guid? inForce) =>
        WithdrawnAt is not null ? PublicationState.Withdrawn
        : !IsApproved ? PublicationState.Prepared
        : PublishFrom is not { } from ? PublicationState.Approved
        : from > now ? PublicationState.Embargoed
        : inForce == Id ? PublicationState.Published : PublicationState.Superseded;

    /// <summary>The publication that is in force at a moment: the last whose moment has come, also when it was withdrawn since; null for none.</summary>
    /// <param name="all">The council's publications.</param>
    /// <param name="now">The database's time.</param>
    public static Publication? InForce(IEnumerable<Publication> all, DateTimeOffset now) => all.Where(each => each.IsOut(now)).MaxBy(each => (each.PublishFrom, each.Number));
}
