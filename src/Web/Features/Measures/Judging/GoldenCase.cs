using System.Text.Json;

namespace GoldenThread.Web.Features.Measures.Judging;

/// <summary>A reference result: what an independent program answered to what it was given.</summary>
/// <param name="IsQuirk">Whether the answer is an artefact of that program, which we need not copy.</param>
/// <param name="Tolerance">The relative tolerance to use; null where the case names none.</param>
public sealed record GoldenCase(string Id, string Kind, string Title, bool IsQuirk, string? Note, double? Tolerance, JsonElement Options, JsonElement Input, JsonElement Expected)
{
    /// <summary>The case of a file; null where the file holds something else.</summary>
    public static GoldenCase? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("kind", out var kind) || !root.TryGetProperty("expected", out var expected)) { return null; }
        return new(root.GetProperty("id").GetString()!, kind.GetString()!, Text(root, "title") ?? "", root.TryGetProperty("quirk", out var quirk) && quirk.ValueKind == JsonValueKind.True,
            Text(root, "note"), root.TryGetProperty("tolerance", out var tolerance) && tolerance.ValueKind == JsonValueKind.Number ? tolerance.GetDouble() : null,
            root.TryGetProperty("options", out var options) ? options.Clone() : default, root.TryGetProperty("input", out var input) ? input.Clone() : default, expected.Clone());
    }

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
