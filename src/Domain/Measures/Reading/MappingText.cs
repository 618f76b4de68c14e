using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Mappings as text, in which they are shipped and remembered (JSON). A fault is named with its place and never passed over.</summary>
public static class MappingText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A mapping of figures as text.</summary>
    public static string Write(FiguresMapping mapping) => JsonSerializer.Serialize(mapping, Options);

    /// <summary>A mapping of figures from its text, with all that is wrong with it.</summary>
    public static Outcome<FiguresMapping> ReadFigures(string json) => Read<FiguresMapping>(json, MappingCheck.Of);

    /// <summary>A mapping of lists of neighbours from its text, with all that is wrong with it.</summary>
    public static Outcome<AreaGroupsMapping> ReadGroups(string json) => Read<AreaGroupsMapping>(json, MappingCheck.Of);

    /// <summary>A mapping of measure notes from its text, with all that is wrong with it.</summary>
    public static Outcome<MeasureNotesMapping> ReadNotes(string json) => Read<MeasureNotesMapping>(json, MappingCheck.Of);

    private static Outcome<T> Read<T>(string json, Func<T, List<Problem>> check) where T : class
    {
        try
        {
            if (JsonSerializer.Deserialize<T>(json, Options) is not { } mapping) { return new Problem("", "The mapping is empty."); }
            var problems = check(mapping);
            return problems.Count > 0 ? problems : mapping;
        }
        catch (JsonException broken)
        {
            var place = broken.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}") : "the mapping";
            return new Problem(broken.Path?.TrimStart('$', '.') ?? "", $"In {place}{(broken.Path is { Length: > 2 } path ? $", at “{path[2..]}”," : "")} stands what is not understood. {Reason(broken.Message)}");
        }
    }

    // What the reader of JSON says behind its own path and line would say both twice.
    private static string Reason(string message) => message.Split(" Path:", 2)[0].Replace("GoldenThread.Domain.Measures.Reading.", "", StringComparison.Ordinal).Replace("GoldenThread.Domain.Measures.", "", StringComparison.Ordinal);
}
