namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Which columns say what is measured. Where several headings are given for one thing, the first that stands in the file and is filled in the row counts.</summary>
public sealed record MeasureColumns
{
    /// <summary>The code by which the source knows the measure; where there is none, its name is used.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary>Its name in words.</summary>
    public IReadOnlyList<string> Name { get; init; } = [];

    /// <summary>Further columns of which each other text makes another measure, as "Count" and "Percentage" of one indicator; those that a file lacks are passed over.</summary>
    public IReadOnlyList<string> Qualifiers { get; init; } = [];

    /// <summary>The code where the whole file is about one measure.</summary>
    public string? OnlyCode { get; init; }

    /// <summary>The name where the whole file is about one measure.</summary>
    public string? OnlyName { get; init; }
}
