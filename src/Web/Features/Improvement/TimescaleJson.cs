using System.Globalization;
using System.Text.Json.Nodes;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>A timescale as the command line promises it: only the keys that hold.</summary>
public static class TimescaleJson
{
    public static JsonObject Of(Timescale timescale)
    {
        var json = new JsonObject { ["text"] = timescale.Text, ["kind"] = Kind(timescale.Kind) };
        Add(json, "from", Iso(timescale.From));
        Add(json, "due", Iso(timescale.Due));
        Add(json, "months", timescale.Months);
        Add(json, "weeks", timescale.Weeks);
        Add(json, "reviewBy", Iso(timescale.ReviewBy));
        Add(json, "dates", List(timescale.Dates.Select(d => Iso(d)!)));
        Add(json, "linkedTo", timescale.LinkedTo);
        Add(json, "refs", List(timescale.Refs));
        return json;
    }

    public static string Kind(TimescaleKind kind) => kind.ToString().ToLowerInvariant();

    internal static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Null for an empty list, so that its key is left out.</summary>
    internal static JsonArray? List(IEnumerable<string> items) => items.Any() ? [.. items.Select(i => (JsonNode?)i)] : null;

    internal static void Add(JsonObject json, string key, JsonNode? value)
    {
        if (value is not null)
            json[key] = value;
    }
}
