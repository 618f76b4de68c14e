using System.Text.Json;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Measures.Reading;

/// <summary>Reads what the Office for National Statistics says of its local indicators: a collection in the form JSON-stat, one data set for each indicator. It says nothing of which way is better.</summary>
public static class ExploreLocalStatisticsNotes
{
    /// <summary>The notes by the name under which the figures of an indicator stand, and by its title.</summary>
    /// <param name="json">The whole text of the file.</param>
    public static Outcome<IReadOnlyDictionary<string, MeasureNote>> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (!document.RootElement.TryGetProperty("link", out var link) || !link.TryGetProperty("item", out var items) || items.ValueKind != JsonValueKind.Array) { return new Problem("", "The file is no collection in the form JSON-stat: “link.item” is missing."); }
            var notes = new Dictionary<string, MeasureNote>(StringComparer.OrdinalIgnoreCase);
            foreach (var item in items.EnumerateArray())
            {
                if (!item.TryGetProperty("extension", out var extension) || Text(extension, "code") is not { } code) { continue; }
                var note = Note(item, extension, code);
                notes.TryAdd(code, note);
                if (note.Title is { } title) { notes.TryAdd(title, note); }
            }

            return notes;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return new Problem("", $"The file can't be read as JSON. {broken.Message}");
        }
    }

    private static MeasureNote Note(JsonElement item, JsonElement extension, string code) => new()
    {
        Code = code,
        Title = Text(item, "label"),
        Description = Text(extension, "description"),
        Method = item.TryGetProperty("note", out var note) && note.ValueKind == JsonValueKind.Array && note.GetArrayLength() > 0 ? note[0].ToString() : null,
        Unit = Text(extension, "unit"),
        Topic = Text(extension, "topic"),
        Decimals = extension.TryGetProperty("decimalPlaces", out var decimals) && decimals.TryGetInt32(out var places) && places is >= 0 and <= 10 ? places : null,
        Publisher = extension.TryGetProperty("source", out var sources) && sources.ValueKind == JsonValueKind.Array && sources.GetArrayLength() > 0 ? Text(sources[0], "name") : Text(item, "source"),
        Link = extension.TryGetProperty("source", out var from) && from.ValueKind == JsonValueKind.Array && from.GetArrayLength() > 0 ? Text(from[0], "href") : null,
    };

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
