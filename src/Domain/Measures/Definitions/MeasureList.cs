using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>A list of measures: the national indicator set, a priority's measures, a board's pack (R78). Which measures are in it, and when, the measures say.</summary>
public sealed class MeasureList
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>How addresses name it: lower-case letters, digits and hyphens; never changes.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>What sort of list it is.</summary>
    public ListKind Kind { get; set; }

    /// <summary>The board whose pack it is; null for none.</summary>
    public Guid? BoardId { get; set; }

    /// <summary>The rules by which its measures are coloured where they have none of their own, each from a day on.</summary>
    public IReadOnlyList<RuleChoice> Rules { get; set; } = [];

    /// <summary>The last day on which it is used; null while it is.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes, so that two people who edit at once are told.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("measure list", Id, Name);
}
