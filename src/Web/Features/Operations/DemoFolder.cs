using System.Text.Json;
using System.Text.Json.Serialization;

namespace GoldenThread.Web.Features.Operations;

/// <summary>The folder demo: data that a person can read and edit, with dates relative to today.</summary>
/// <param name="today">The day that the dates count from.</param>
public sealed class DemoFolder(DateOnly today)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public DateOnly Today => today;
    public DemoCouncil Council => Read<DemoCouncil>("council.json");
    public DemoPlan Improvement => Read<DemoPlan>("plans/improvement.json");
    public DemoPlan Highways => Read<DemoPlan>("plans/highways.json");
    public DemoPlan Childrens => Read<DemoPlan>("plans/childrens-services.json");

    /// <summary>What happened to a plan's actions; nothing for a plan without a file.</summary>
    public IReadOnlyList<DemoStory> History(string plan) => File.Exists(Place($"history/{plan}.json")) ? Read<IReadOnlyList<DemoStory>>($"history/{plan}.json") : [];

    /// <summary>What the council's measures stand in: rules, lists, neighbours.</summary>
    public DemoMeasureSetting MeasureSetting => Read<DemoMeasureSetting>("measures/council.json");

    /// <summary>Every measure of every file of demo/measures, in the order of their names.</summary>
    public IReadOnlyList<DemoMeasure> Measures => [.. Directory.EnumerateFiles(Place("measures"), "*.json").Select(file => Path.GetFileName(file)).Where(file => file != "council.json").Order(StringComparer.Ordinal)
        .SelectMany(file => Read<IReadOnlyList<DemoMeasure>>($"measures/{file}"))];

    /// <summary>The council's ledger, as CSV.</summary>
    public string Ledger => DemoDates.Fill(File.ReadAllText(Place("ledger.csv")), today);

    /// <summary>What the council wants, and what links it to what it does.</summary>
    public DemoThreadFile Thread => Read<DemoThreadFile>("thread.json");

    /// <summary>Every inspection of demo/inspections, in the order of their names.</summary>
    public IReadOnlyList<DemoInspection> Inspections => [.. Directory.EnumerateFiles(Place("inspections"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).Select(file => Read<DemoInspection>($"inspections/{file}"))];

    /// <summary>Every inspection that is being prepared, of demo/visits.</summary>
    public IReadOnlyList<DemoVisit> Visits => [.. Directory.EnumerateFiles(Place("visits"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).Select(file => Read<DemoVisit>($"visits/{file}"))];

    private T Read<T>(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(DemoDates.Fill(File.ReadAllText(Place(file)), today), Form)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"demo/{file}, line {fault.LineNumber + 1}: {fault.Message}", fault);
        }
    }

    private static string Place(string file) => Path.Combine(AppContext.BaseDirectory, "demo", file);
}
