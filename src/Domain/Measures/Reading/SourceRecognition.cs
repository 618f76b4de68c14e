namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Finds the mapping that is remembered for the source of a file, by its name and its headings.</summary>
public static class SourceRecognition
{
    /// <summary>The mapping of figures that fits; null where none does.</summary>
    /// <param name="mappings">Those that are known.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="first">Its first rows, in which the headings stand; twenty are enough.</param>
    public static RecognisedSource<FiguresMapping>? Figures(IEnumerable<FiguresMapping> mappings, string fileName, IReadOnlyList<FigureLine> first) =>
        Best(mappings, mapping => (mapping.RecognisedBy, mapping.FileNames), fileName, first);

    /// <summary>The mapping of lists of neighbours that fits; null where none does.</summary>
    /// <param name="mappings">Those that are known.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="first">Its first rows, in which the headings stand; twenty are enough.</param>
    public static RecognisedSource<AreaGroupsMapping>? Groups(IEnumerable<AreaGroupsMapping> mappings, string fileName, IReadOnlyList<FigureLine> first) =>
        Best(mappings, mapping => (mapping.RecognisedBy, mapping.FileNames), fileName, first);

    private static RecognisedSource<T>? Best<T>(IEnumerable<T> mappings, Func<T, (IReadOnlyList<string> Headings, IReadOnlyList<string> Names)> marks, string fileName, IReadOnlyList<FigureLine> first)
    {
        var rows = first.Select(line => line.Cells.Select(CellText.Tidy).ToHashSet(StringComparer.OrdinalIgnoreCase)).ToList();
        var fitting = mappings.Select(mapping => (Mapping: mapping, Marks: marks(mapping)))
            .Where(each => each.Marks.Names.Count == 0 || each.Marks.Names.Any(part => fileName.Contains(part, StringComparison.OrdinalIgnoreCase)))
            .Select(each => (each.Mapping, each.Marks, Row: rows.FindIndex(row => each.Marks.Headings.Count > 0 && each.Marks.Headings.All(heading => row.Contains(CellText.Tidy(heading))))))
            .Where(each => each.Row >= 0)
            .OrderByDescending(each => each.Marks.Names.Count > 0).ThenByDescending(each => each.Marks.Headings.Count).ToList();
        return fitting is [var best, .. var others] ? new(best.Mapping, first[best.Row], [.. others.Select(each => each.Mapping)]) : null;
    }
}
