using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Domain.Tests.Measures.Reading;

/// <summary>The mappings that the repository ships, read from its folder.</summary>
public static class ShippedMappings
{
    public static IReadOnlyList<FiguresMapping> Figures { get; } = [.. Texts("figures").Select(text => Granted(text.Name, MappingText.ReadFigures(text.Json)))];

    public static IReadOnlyList<AreaGroupsMapping> Groups { get; } = [.. Texts("groups").Select(text => Granted(text.Name, MappingText.ReadGroups(text.Json)))];

    public static IReadOnlyDictionary<string, MeasureNotesMapping> Notes { get; } = Texts("notes").Select(text => Granted(text.Name, MappingText.ReadNotes(text.Json))).ToDictionary(mapping => mapping.Code);

    public static IEnumerable<(string Name, string Json)> Texts(string kind) =>
        Directory.GetFiles(Path.Combine(Root(), "mappings", kind), "*.json").Order(StringComparer.Ordinal).Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    /// <summary>What the source of a mapping says of its measures, out of the shared papers.</summary>
    public static IReadOnlyDictionary<string, MeasureNote> NotesOf(FiguresMapping mapping)
    {
        if (mapping.Notes is not { } code) { return new Dictionary<string, MeasureNote>(); }
        var notes = Notes[code];
        if (notes.Notes.Count > 0) { return notes.Notes.ToDictionary(note => note.Code); }
        if (notes.IsJsonStat) { return ExploreLocalStatisticsNotes.Read(File.ReadAllText(SharedPapers.Find("data/ons_els/indicator_metadata.json")!)).Value!; }
        var rows = CsvRows.OfFile(SharedPapers.Find("data/dfe_lait/lait_data_dictionary.csv")!);
        return MeasureNotesReader.Read(notes, rows[0].Cells, rows.Skip(1)).Value!;
    }

    private static T Granted<T>(string name, Domain.Basics.Outcome<T> outcome) where T : class =>
        outcome.Value ?? throw new InvalidOperationException($"{name}: {string.Join(" ", outcome.Problems.Select(problem => $"{problem.Field}: {problem.Message}"))}");

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "GoldenThread.slnx"))) { at = at.Parent ?? throw new InvalidOperationException("The tests run outside the repository."); }
        return at.FullName;
    }
}
