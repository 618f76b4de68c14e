namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Which columns say what area a figure is for. Where several headings are given for one thing, the first that stands in the file and is filled in the row counts: local authority, else region, else country.</summary>
public sealed record AreaColumns
{
    /// <summary>The area's code.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>Whose codes they are.</summary>
    public AreaScheme Scheme { get; init; }

    /// <summary>Its name.</summary>
    public IReadOnlyList<string> Name { get; init; } = [];

    /// <summary>What kind of area it is, as "District" or "Region".</summary>
    public IReadOnlyList<string> Kind { get; init; } = [];

    /// <summary>The kind of area that a code shows by how it begins, where no column says it: "E12" → "Region"; the longest beginning counts, and the empty one all others.</summary>
    public IReadOnlyDictionary<string, string> KindByCode { get; init; } = new Dictionary<string, string>();

    /// <summary>The kind where the whole file is about one, as "Monitoring station".</summary>
    public string? OnlyKind { get; init; }

    /// <summary>The code where the whole file is about one area.</summary>
    public string? OnlyCode { get; init; }

    /// <summary>The name where the whole file is about one area.</summary>
    public string? OnlyName { get; init; }

    /// <summary>What it means where a row names none.</summary>
    public AreaWhenMissing WhenMissing { get; init; }
}
