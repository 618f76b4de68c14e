using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement.Reading;
using GoldenThread.Web.Features.Improvement;

namespace GoldenThread.Web.Tests.Improvement;

public sealed class ReadingRealPapers
{
    [Theory]
    [InlineData("kent-improvement-plan-2008", ".docx")]
    [InlineData("kent-improvement-plan-2008", ".xlsx")]
    [InlineData("rochford-improvement-plan-2009", ".docx")]
    [InlineData("rochford-improvement-plan-2009", ".xlsx")]
    public void A_real_plan_is_read_whole(string paper, string type)
    {
        var read = Read(paper, type);
        using var expected = JsonDocument.Parse(File.ReadAllText(Shared($"real/{paper}.expected.json")!));
        var root = expected.RootElement;
        var wrong = new List<string>();

        Compare("sections", Lines(root.TryGetProperty("sections", out var sections) ? sections : root.GetProperty("themes"), "number", "title"), Lines(read["sections"]!, "number", "title"));
        Compare("categories", root.TryGetProperty("categories", out var categories) ? Lines(categories, "code", "title", "definition") : null, Lines(read["categories"]!, "code", "title", "definition"));
        Compare("legend", root.TryGetProperty("legend", out var legend) ? legend.GetRawText() : null, read["legend"]!.ToJsonString());
        Compare("review record", root.TryGetProperty("reviewRecord", out var record) ? record.GetRawText() : null, read["reviewRecord"]!.ToJsonString());

        var rows = root.GetProperty("rows").EnumerateArray().ToList();
        var actions = read["actions"]!.AsArray();
        Assert.Equal(root.GetProperty("actions").GetInt32(), actions.Count);
        foreach (var (row, action) in rows.Zip(actions))
        {
            var code = (One(row, "code") ?? One(row, "ref"))!;
            void Same(string what, string? is_, string key) => Compare($"{code} {what}", is_, action![key]?.ToJsonString());
            Same("code", code, "code");
            Same("section", One(row, "theme") ?? code.Split('.')[0], "section");
            foreach (var key in new[] { "category", "paragraphs", "comment", "objective", "action", "leads", "evidence", "monitoring", "outcome", "reason" })
                Same(key, One(row, key), key);
            foreach (var key in new[] { "resources", "fundedBy", "ict" })
                Same(key, One(row, key + "Resolved") ?? One(row, key), key);
            Same("response", One(row, "response") ?? "act", "response");
            Same("as printed", One(row, "asPrinted") is { } printed && printed != code ? printed : null, "asPrinted");
            Compare($"{code} timescale", One(row, "timescale") ?? One(row, "completion"), action!["timescale"]!["text"]!.ToJsonString());
        }
        Assert.Empty(wrong);

        void Compare(string what, string? should, string? is_)
        {
            if (Plain(should) != Plain(is_))
                wrong.Add($"{what}: should be {Plain(should)}; is {Plain(is_)}");
        }
    }

    [Theory]
    [InlineData("kent-improvement-plan-2008", ".docx", "split-row|table 4, row 1|CEC3", "section-alias|paragraph|Service improvement", "section-alias|paragraph|Member roles", "code-acronym|table 18, row 2|CPA1", "response|table 6, row 2|no need for separate action")]
    [InlineData("kent-improvement-plan-2008", ".xlsx", "split-row|sheet Plan, row 28|CEC3", "section-alias|sheet Plan, row 10|OUTCOMES")]
    [InlineData("rochford-improvement-plan-2009", ".docx", "broken-word|table 2, row 2|Vision", "code-wrapped|table 6, row 3|3.10", "code-wrapped|table 5, row 3|3.3", "see-above|table 5, row 5|Funded by", "several-dates|table 2, row 3|3 dates",
        "acronym-not-in-legend||SPMT", "acronym-not-in-legend||LAA", "acronym-not-in-legend||SCS", "acronym-variant||HOS", "acronym-unused||HCS", "contradiction||last June", "unnumbered-actions||EQUALITY", "paper-date||18 FEBRUARY 2009")]
    public void What_a_person_should_check_is_said(string paper, string type, params string[] warnings)
    {
        var said = Read(paper, type)["warnings"]!.AsArray();
        foreach (var parts in warnings.Select(w => w.Split('|')))
            Assert.Contains(said, w => (string?)w!["kind"] == parts[0] && ((string?)w["where"])!.StartsWith(parts[1], StringComparison.Ordinal) && ((string?)w["message"])!.Contains(parts[2], StringComparison.Ordinal));
    }

    [Fact]
    public void Titles_offers_and_columns_are_given_for_review()
    {
        var kent = Read("kent-improvement-plan-2008", ".docx");
        Assert.Equal("BUILDING ON SUCCESS - KCC Draft Performance Improvement Plan", (string?)kent["title"]);
        Assert.Equal(23, kent["tables"]!.AsArray().Count);
        Assert.Equal(["code", "comment", "timescale", "lead", "evidence", "monitoring"], kent["tables"]![0]!["columns"]!.AsArray().Select(c => (string?)c!["field"]));
        Assert.Equal("""{"table":2,"row":2}""", kent["actions"]![0]!["source"]!.ToJsonString());
        var rochford = Read("rochford-improvement-plan-2009", ".xlsx");
        Assert.Equal("Rochford District Council Strategic Improvement Plan", (string?)rochford["title"]);
        Assert.Equal(3, rochford["offers"]!.AsArray().Count);
        Assert.Equal("2009-02-18", (string?)rochford["written"]);
    }

    [Fact]
    public void A_timescale_gives_only_the_keys_that_hold()
    {
        Assert.Equal("""{"text":"Ongoing","kind":"ongoing"}""", TimescaleJson.Of(Timescale.Read("Ongoing")).ToJsonString());
        Assert.Equal("""{"text":"Apr 09 July 09","kind":"by","due":"2009-07-31","dates":["2009-04-30","2009-07-31"]}""", TimescaleJson.Of(Timescale.Read("Apr 09 July 09")).ToJsonString());
    }

    private static JsonObject Read(string paper, string type)
    {
        var file = Shared($"real/{paper}{type}");
        Assert.SkipUnless(file is not null, "the shared papers are not here");
        using var content = File.OpenRead(file);
        var document = DocumentReader.Read(content, Path.GetFileName(file)).Document;
        Assert.NotNull(document);
        return PlanReadingJson.Of(PlanReader.Read(PaperFromDocument.Carry(document, Path.GetFileName(file))), document.Notices);
    }

    // Missing, null, "" and [] are the same; runs of white space are one space; curly and straight quotes are the same.
    private static string Plain(string? json)
    {
        var text = json is null or "null" or "[]" or "{}" or "\"\"" or "" ? "" : json.TrimStart() is ['{' or '[' or '"', ..] ? JsonNode.Parse(json)!.ToJsonString(Readable) : json;
        text = text.Trim('"').Replace('\u2018', '\'').Replace('\u2019', '\'').Replace("\\\"", "\u201d", StringComparison.Ordinal).Replace('\u201c', '\u201d');
        return Regex.Replace(text, @"\s+", " ").Trim();
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string? One(JsonElement row, string key) =>
        !row.TryGetProperty(key, out var value) || value.ValueKind == JsonValueKind.Null ? null : value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();

    private static string Lines(JsonElement list, params string[] keys) => string.Join('\n', list.EnumerateArray().Select(i => string.Join('|', keys.Select(k => One(i, k)))));

    private static string Lines(JsonNode list, params string[] keys) => string.Join('\n', list.AsArray().Select(i => string.Join('|', keys.Select(k => i![k]?.ToString()))));

    private static string? Shared(string path)
    {
        var folder = Environment.GetEnvironmentVariable("GOLDEN_THREAD_SHARED");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); folder is null && at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "GoldenThread.slnx")))
                folder = Path.Combine(at.Parent!.FullName, "shared");
        return folder is not null && File.Exists(Path.Combine(folder, path)) ? Path.Combine(folder, path) : null;
    }
}
