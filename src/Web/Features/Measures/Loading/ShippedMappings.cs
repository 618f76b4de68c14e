using System.Text.Json;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures.Reading;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The mappings that come with the product: one file for each source, read once.</summary>
public static class ShippedMappings
{
    private static readonly Lazy<IReadOnlyList<FiguresMapping>> AllFigures = new(() => Read("figures", MappingText.ReadFigures));
    private static readonly Lazy<IReadOnlyList<AreaGroupsMapping>> AllGroups = new(() => Read("groups", MappingText.ReadGroups));
    private static readonly Lazy<IReadOnlyList<MeasureNotesMapping>> AllNotes = new(() => Read("notes", MappingText.ReadNotes));
    private static readonly Lazy<AreaRegister> AllAreas = new(() => new(JsonSerializer.Deserialize<List<RegisteredArea>>(File.ReadAllText(Path.Combine(Folder, "areas", "english-authorities.json")), JsonSerializerOptions.Web)!));

    /// <summary>How files of figures are understood.</summary>
    public static IReadOnlyList<FiguresMapping> Figures => AllFigures.Value;

    /// <summary>How lists of neighbours are understood.</summary>
    public static IReadOnlyList<AreaGroupsMapping> Groups => AllGroups.Value;

    /// <summary>What sources say of their measures.</summary>
    public static IReadOnlyList<MeasureNotesMapping> Notes => AllNotes.Value;

    /// <summary>The areas whose several codes are known.</summary>
    public static AreaRegister Areas => AllAreas.Value;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "mappings");

    // A file that cannot be read is a fault of the product, and is said where it is noticed first.
    private static List<T> Read<T>(string folder, Func<string, Outcome<T>> read) where T : class =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.json").Order(StringComparer.Ordinal).Select(path =>
            read(File.ReadAllText(path)) is { Value: { } mapping } ? mapping : throw new InvalidOperationException($"The mapping {Path.GetFileName(path)} cannot be read."))];
}
