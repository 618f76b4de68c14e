using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Store.Plumbing;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>The open form in which a whole plan travels: docs/schemas/plan.schema.json says what may stand in it. Posts and boards go by name, since no identity means anything elsewhere.</summary>
public static class PlanFileJson
{
    public const string Format = "golden-thread-plan";
    public const int Version = 1;

    public static JsonSerializerOptions Options => StoreJson.Options;

    private static readonly JsonSerializerOptions Indented = new(StoreJson.Options) { WriteIndented = true };

    public static void Write(JsonObject file, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = StoreJson.Options.Encoder });
        file.WriteTo(writer, Indented);
    }

    private static readonly JsonSerializerOptions Loose = new(StoreJson.Options) { IgnoreReadOnlyProperties = false };

    /// <summary>Several values under names of their own as JSON; none of them may reckon anything.</summary>
    internal static JsonNode Named<T>(T values) => JsonSerializer.SerializeToNode(values, Loose)!;

    /// <summary>A value of the Domain as JSON.</summary>
    internal static JsonNode Node<T>(T value) => JsonSerializer.SerializeToNode(value, Options)!;

    /// <summary>Puts one key in the place of another wherever it stands: an identity becomes a name, or a name an identity. What has none is left out.</summary>
    internal static void Exchange(JsonNode? node, string from, string to, Func<string, string?> other)
    {
        switch (node)
        {
            case JsonObject item:
                if (item.Remove(from, out var value) && value is JsonValue said && said.TryGetValue<string>(out var text) && other(text) is { } found) { item[to] = found; }
                foreach (var (_, child) in item.ToList()) { Exchange(child, from, to, other); }
                break;
            case JsonArray list:
                foreach (var child in list) { Exchange(child, from, to, other); }
                break;
        }
    }
}
