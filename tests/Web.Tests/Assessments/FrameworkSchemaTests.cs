using System.Text.Json;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Web.Features.Assessments;
using GoldenThread.Web.Tests.Plumbing;

namespace GoldenThread.Web.Tests.Assessments;

/// <summary>The description of the file, the records that it fills and the reader of it say the same keys.</summary>
public sealed class FrameworkSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Checkout.File("docs/schemas/framework.schema.json"))).RootElement;

    public static TheoryData<string, Type, string[]> Things() => new()
    {
        { "", typeof(FrameworkContent), [] },
        { "part", typeof(FrameworkPart), ["under"] },
        { "scale", typeof(AssessmentScale), [] },
        { "step", typeof(ScaleStep), [] },
        { "rule", typeof(ScoringRule), [] },
        { "band", typeof(PercentBand), [] },
        { "combination", typeof(ScoreCombination), [] },
        { "clock", typeof(FrameworkClock), [] },
        { "crosswalk", typeof(Crosswalk), [] },
    };

    [Theory]
    [MemberData(nameof(Things))]
    public void The_keys_of_the_schema_are_the_properties_of_the_record(string name, Type record, string[] besides)
    {
        var described = Of(name);
        Assert.Equal(Properties(record).Concat(besides).Order(StringComparer.Ordinal), Keys(described).Order(StringComparer.Ordinal));
        Assert.False(described.GetProperty("additionalProperties").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void The_reader_asks_for_the_keys_of_the_schema_and_needs_those_that_are_required(string name, Type record, string[] besides)
    {
        Assert.NotNull(record);
        Assert.NotNull(besides);
        var inside = name switch
        {
            "" => "odd: 1",
            "part" => "parts: [{ odd: 1 }]",
            "step" => "scales: [{ steps: [{ odd: 1 }] }]",
            "band" => "scoring: [{ bands: [{ odd: 1 }] }]",
            "combination" => "scoring: [{ combinations: [{ odd: 1 }] }]",
            "rule" => "scoring: [{ odd: 1 }]",
            _ => $"{name}s: [{{ odd: 1 }}]",
        };
        var problems = SomeFrameworkFile.Read(inside).Problems;
        var said = problems.Single(problem => problem.Field == "odd").Message;
        Assert.Equal(Keys(Of(name)).Order(StringComparer.Ordinal), said[(said.IndexOf("may have ", StringComparison.Ordinal) + 9)..^1].Split(", ").Order(StringComparer.Ordinal));
        var what = said[(said.IndexOf(": ", StringComparison.Ordinal) + 2)..said.IndexOf(" has no key", StringComparison.Ordinal)];
        // Lists that are required are found empty once all else is read.
        var required = Of(name).GetProperty("required").EnumerateArray().Select(each => each.GetString()!).Where(key => Of(name).GetProperty("properties").GetProperty(key) is var property && !(property.TryGetProperty("minItems", out _)));
        Assert.Equal(required.Order(StringComparer.Ordinal), problems.Where(problem => problem.Message.Contains($"{what} needs “", StringComparison.Ordinal)).Select(problem => problem.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("rule", "method", typeof(ScoringMethod))]
    [InlineData("clock", "unit", typeof(ClockUnit))]
    [InlineData("clock", "kind", typeof(ClockKind))]
    [InlineData("crosswalk", "overlap", typeof(CrosswalkOverlap))]
    public void The_words_of_the_schema_are_those_of_the_enumeration(string name, string key, Type words) =>
        Assert.Equal(Enum.GetNames(words).Select(JsonNamingPolicy.CamelCase.ConvertName), Of(name).GetProperty("properties").GetProperty(key).GetProperty("enum").EnumerateArray().Select(each => each.GetString()));

    [Fact]
    public void The_limit_in_the_schema_is_the_readers() => Assert.Contains($"at most {YamlTree.MaxBytes / 1024 / 1024} MB", Schema.GetProperty("description").GetString(), StringComparison.Ordinal);

    private static JsonElement Of(string name) => name.Length == 0 ? Schema : Schema.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> Keys(JsonElement described) => described.GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> Properties(Type record) => record.GetProperties().Where(property => property.CanWrite).Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));
}
