namespace GoldenThread.Domain.Measures.Reading;

/// <summary>How a list of neighbours is understood: an area and those with which it is compared, in order.</summary>
public sealed record AreaGroupsMapping
{
    /// <summary>A short name for the mapping, in small letters and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>The group's name, as "Statistical neighbours".</summary>
    public required string Group { get; init; }

    /// <summary>Who made it.</summary>
    public required string Source { get; init; }

    /// <summary>The headings by which a file of it is recognised.</summary>
    public required IReadOnlyList<string> RecognisedBy { get; init; }

    /// <summary>Parts of file names, one of which a file of it must have; empty where the headings are enough.</summary>
    public IReadOnlyList<string> FileNames { get; init; } = [];

    /// <summary>Whose codes they are.</summary>
    public AreaScheme Scheme { get; init; }

    /// <summary>The heading of the area whose group it is; null where the list is the council's own.</summary>
    public string? Area { get; init; }

    /// <summary>The headings of the others, nearest first, where each area has a row; one heading where each other area has a row.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>The headings of how near they are, in the order of the others; empty where nothing is said. Where a heading stands several times in the file, each stands for the column that follows its other area.</summary>
    public IReadOnlyList<string> Nearness { get; init; } = [];

    /// <summary>The heading of the other area's name, where each other area has a row; null where there is none.</summary>
    public string? Name { get; init; }

    /// <summary>The areas that are no council and stand in the list for other reasons; they are skipped.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
