using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Organisation;

/// <summary>An acronym of the council and what it stands for.</summary>
public sealed class LegendEntry
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>The acronym as papers print it.</summary>
    public required string Acronym { get; set; }

    /// <summary>What it stands for.</summary>
    public required string Meaning { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("legend", Id, Acronym);
}
