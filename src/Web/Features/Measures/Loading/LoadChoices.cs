using System.Text.Json;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What a file holds.</summary>
public enum LoadKind
{
    /// <summary>Figures.</summary>
    Figures,

    /// <summary>Lists of neighbours.</summary>
    Groups,

    /// <summary>What a source says of its measures.</summary>
    Notes,
}

/// <summary>How a file that was sent is understood, and what the person chose so far; kept with the load as JSON.</summary>
public sealed record LoadChoices
{
    public LoadKind Kind { get; init; }

    /// <summary>The place of the sheet, from 1.</summary>
    public int Sheet { get; init; } = 1;

    /// <summary>The numbers of the rows where the headings begin and end, and where the data begin; null until somebody has said, or the file has none.</summary>
    public int? FirstHeading { get; init; }
    public int? LastHeading { get; init; }
    public int? FirstData { get; init; }

    /// <summary>The mapping as text; null until there is one.</summary>
    public string? Mapping { get; init; }

    /// <summary>Whether the mapping is one that is known for the source, and not one that was proposed for an unknown file.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The area of the file that is the council's own, by its code or name as the file has it; empty for none of them; null while the council's own area decides.</summary>
    public string? OwnArea { get; init; }

    /// <summary>Whether the council's own figures are published or approved already.</summary>
    public bool IsApproved { get; init; } = true;

    /// <summary>Whether figures in question are taken too, marked so.</summary>
    public bool TakesDoubtful { get; init; }

    /// <summary>Which measure of the council one of the file is, by its key: the code, "-" to leave it out.</summary>
    public IReadOnlyDictionary<string, string> Measures { get; init; } = new Dictionary<string, string>();

    /// <summary>The name under which the mapping is remembered; null for the source's own.</summary>
    public string? Remember { get; init; }

    /// <summary>The mapping of figures; null until there is one.</summary>
    public FiguresMapping? Figures() => Kind == LoadKind.Figures && Mapping is { } text ? MappingText.ReadFigures(text).Value : null;

    /// <summary>The mapping of lists of neighbours; null where it is none.</summary>
    public AreaGroupsMapping? Groups() => Kind == LoadKind.Groups && Mapping is { } code ? ShippedMappings.Groups.FirstOrDefault(mapping => mapping.Code == code) : null;

    public string Write() => JsonSerializer.Serialize(this, StoreJson.Options);

    public static LoadChoices Read(string json) => JsonSerializer.Deserialize<LoadChoices>(json, StoreJson.Options)!;
}

/// <summary>A file that came with another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hash">The SHA-256 of its content.</param>
/// <param name="Notes">The code of the mapping of notes by which it is read.</param>
public sealed record BesideFile(string Name, string Hash, string Notes);

/// <summary>What is remembered of a source: how its files are understood, which of its measures is which of the council's, and the notes that came with it.</summary>
/// <param name="Figures">The mapping, as text.</param>
/// <param name="Measures">The identity of the council's measure, by the key under which the source has it.</param>
/// <param name="Beside">The files that belong to it.</param>
public sealed record RememberedSource(string Figures, IReadOnlyDictionary<string, Guid> Measures, IReadOnlyList<BesideFile> Beside)
{
    public string Write() => JsonSerializer.Serialize(this, StoreJson.Options);

    public static RememberedSource Read(string json) => JsonSerializer.Deserialize<RememberedSource>(json, StoreJson.Options)!;
}
