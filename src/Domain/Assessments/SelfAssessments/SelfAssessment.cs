using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Assessments.SelfAssessments;

/// <summary>A self-assessment: who answers which line of a framework by when, until it is signed off (R22). Its answers stand beside it.</summary>
public sealed partial class SelfAssessment
{
    /// <summary>The most characters of a title.</summary>
    public const int MaxTitle = 200;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it: lower-case letters, digits and hyphens; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; set; }

    /// <summary>The edition of the framework on which it is made; it stays on it.</summary>
    public required Guid EditionId { get; init; }

    /// <summary>Who is assessed: "The council", a service, a partnership.</summary>
    public required string Subject { get; set; }

    /// <summary>The service that is assessed; null for the council as a whole or somebody else.</summary>
    public Guid? ServiceId { get; set; }

    /// <summary>The year or date that it speaks of, as people say it: "2026/27".</summary>
    public required string Year { get; set; }

    /// <summary>The assessment of the same subject that came before; null for none.</summary>
    public Guid? BeforeId { get; set; }

    /// <summary>The inspection for which it is made; null for none.</summary>
    public Guid? InspectionId { get; set; }

    /// <summary>The day by which it is to be signed off; null for none.</summary>
    public DateOnly? Due { get; set; }

    /// <summary>The post that reads every answer a second time; null while none does.</summary>
    public Guid? ReaderPost { get; set; }

    /// <summary>Who answers which part by when.</summary>
    public IReadOnlyList<LineAssignment> Assignments { get; set; } = [];

    /// <summary>The post that signed it off; null before.</summary>
    public string? SignedBy { get; set; }

    /// <summary>When it was signed off.</summary>
    public DateTimeOffset? SignedAt { get; set; }

    /// <summary>What was said at the signing of challenges that still stood; empty where none did.</summary>
    public string SignedWords { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("self-assessment", Id, Title);

    /// <summary>Whether it was signed off: nothing in it changes any more.</summary>
    public bool IsSigned => SignedBy is not null;
}

/// <summary>Who answers a part of a framework by when.</summary>
/// <param name="Ref">The part.</param>
/// <param name="Post">The post.</param>
/// <param name="Due">By when; null for the day of the whole.</param>
public sealed record LineAssignment(string Ref, Guid Post, DateOnly? Due);
