using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Boards;

/// <summary>A briefing of members after meetings (R107): made from the record, edited beside it, and frozen when it is issued. The record stays the record.</summary>
public sealed partial class Briefing
{
    /// <summary>The most characters of a line of its head, and of a section.</summary>
    public const int MaxLine = 300, MaxWords = 20000;

    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its number among the council's briefings, from 1; never used again.</summary>
    public required int Number { get; init; }

    /// <summary>To whom, from whom, about what.</summary>
    public required BriefingHead Head { get; set; }

    /// <summary>The meetings of which it tells, in the order in which they were.</summary>
    public required IReadOnlyList<Guid> Meetings { get; init; }

    /// <summary>Its sections in their order.</summary>
    public required IReadOnlyList<BriefingSection> Sections { get; set; }

    /// <summary>The day on which it was made.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The day on which it was issued; null before.</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>The post that issued it; empty before.</summary>
    public string IssuedBy { get; set; } = "";

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How people cite it: "B3".</summary>
    public string Code => $"B{Number}";

    /// <summary>The digest of the record from which it was made.</summary>
    public string Digest => BriefingSection.DigestOf(Sections);

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("briefing", Id, $"{Code} {Head.Subject}");
}
