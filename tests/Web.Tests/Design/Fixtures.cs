using System.Text.Json;
using System.Text.Json.Nodes;
using GoldenThread.Web.Plumbing.Design.Govuk;

namespace GoldenThread.Web.Tests.Design;

/// <summary>The official examples of the design system, as its package ships them and the build installs it.</summary>
internal static class Fixtures
{
    private static readonly Lazy<string> Folder = new(() =>
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (here is not null && !File.Exists(Path.Combine(here.FullName, "GoldenThread.slnx"))) here = here.Parent;
        return Path.Combine(here!.FullName, "src/Web/Assets/node_modules/govuk-frontend/dist/govuk/components");
    });

    /// <summary>Every component that we generate, by the name that the design system gives it.</summary>
    public static IReadOnlyDictionary<string, Type> Components { get; } = typeof(Component).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Component)))
        .ToDictionary(type => Kebab(type.Name));

    public static IReadOnlyList<JsonObject> Of(string component)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder.Value, component, "fixtures.json")))!;
        return [.. file["fixtures"]!.AsArray().Select(each => each!.AsObject())];
    }

    public static Component Read(string component, JsonNode options)
    {
        Tidy(options);
        // A browser lets no page choose a file, so the template passes over what its one example gives.
        if (component == "file-upload") options.AsObject().Remove("value");
        return (Component)options.Deserialize(Components[component], Reading)!;
    }

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        // An option that our records do not have is a failure, not something to pass over.
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        Converters = { new AnyTextConverter() },
    };

    /// <summary>The templates take anything falsy for nothing, where our records take null.</summary>
    private static void Tidy(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            for (var index = 0; index < array.Count; index++)
            {
                if (IsFalsy(array[index])) array[index] = null;
                Tidy(array[index]);
            }
        }
        if (node is not JsonObject options) return;
        if (options["conditional"] is JsonObject conditional && IsFalsy(conditional["html"])) conditional.Remove("html");
        var without = new[] { "day", "month", "year" }.Where(part => options[part] is JsonValue value && value.GetValueKind() == JsonValueKind.False).ToList();
        foreach (var part in without) options.Remove(part);
        if (without.Count > 0) options["without"] = new JsonArray([.. without.Select(part => (JsonNode)part)]);
        foreach (var (_, child) in options.ToList()) Tidy(child);
    }

    private static bool IsFalsy(JsonNode? node) => node is null
        || node is JsonValue value && (value.GetValueKind() == JsonValueKind.False || value.ToString().Length == 0);

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
