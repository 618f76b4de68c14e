using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Ratings;

namespace GoldenThread.Domain.Measures;

/// <summary>A rating rule that the council uses. It is never changed once figures are coloured by it: another takes its place, and what was coloured keeps it.</summary>
public sealed class CouncilRule
{
    /// <summary>Its identity, stamped on what it colours.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The rule itself.</summary>
    public required RatingRule Rule { get; init; }

    /// <summary>The rule whose place it took; null for none.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>The post that made it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When.</summary>
    public required DateOnly MadeOn { get; init; }

    /// <summary>The last day on which it could be chosen; null while it can.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Counts its changes.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("rating rule", Id, Rule.Name);
}
