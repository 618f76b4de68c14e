namespace GoldenThread.Documents.Data;

/// <summary>A column of a sheet as its first rows show it.</summary>
public sealed record DataColumn
{
    /// <summary>Its place, the first at 0.</summary>
    public required int Index { get; init; }

    /// <summary>What people call its place: "C" in a workbook, "3" in a text file.</summary>
    public required string Letter { get; init; }

    /// <summary>Its heading, storeys joined by " – ", footnote digits as printed; empty if there is none.</summary>
    public required string Heading { get; init; }

    /// <summary>What it is called by: its heading, or "Column A" by its place where it has none and something stands in it; empty if nothing does.</summary>
    public string Name => Heading.Length > 0 || Samples.Count == 0 ? Heading : $"Column {Letter}";

    /// <summary>Its cells below the heading, in order, each of the first rows one.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>The different texts among them that are not blank, in order of appearance, at most 20.</summary>
    public required IReadOnlyList<string> Samples { get; init; }

    /// <summary>Whether most of its filled cells are numbers or the marks that stand for a missing one.</summary>
    public required bool LooksNumeric { get; init; }

    /// <summary>Whether the workbook hides it.</summary>
    public required bool IsHidden { get; init; }
}
