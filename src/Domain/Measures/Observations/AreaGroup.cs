using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures;

/// <summary>Areas that the council compares itself with: its nearest neighbours by some publisher's reckoning, its region.</summary>
public sealed partial class AreaGroup
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>The council.</summary>
    public Guid CouncilId { get; init; }

    /// <summary>Its name, as in "CIPFA nearest neighbours 2021".</summary>
    public required string Name { get; set; }

    /// <summary>The areas, nearest first: code and name as published.</summary>
    public required IReadOnlyList<AreaName> Areas { get; set; }

    /// <summary>Whether measures are compared with it where nobody chose another.</summary>
    public bool IsUsual { get; set; }

    /// <summary>Where it comes from: a publication, a file.</summary>
    public string Source { get; set; } = "";

    /// <summary>Counts its changes.</summary>
    public int Version { get; set; }

    /// <summary>How History names it.</summary>
    public RecordRef Ref => new("area group", Id, Name);

    /// <summary>Whether a series is one of its areas'.</summary>
    /// <param name="series">The series.</param>
    public bool Holds(Series series) => Areas.Any(area => area.Code.Length > 0 && series.AreaCode.Length > 0 ? area.Code == series.AreaCode : Naming.Same(area.Name, series.Name));
}
