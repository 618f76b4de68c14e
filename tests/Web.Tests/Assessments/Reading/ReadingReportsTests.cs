using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GoldenThread.Documents.Tests;
using GoldenThread.Web.Plumbing;
using Shared = GoldenThread.Web.Tests.Plumbing.Shared;

namespace GoldenThread.Web.Tests.Assessments.Reading;

public sealed class ReadingReportsTests
{
    private static string P(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Heading(string text) => P(text, "<w:outlineLvl w:val=\"0\"/>");

    private static async Task<JsonNode> ReadAsync(params string[] paragraphs)
    {
        var (exit, json, complained) = await ReadCommand.OfAsync("report", "report.docx", Fixture.Word(string.Concat(paragraphs)));
        Assert.Equal((0, ""), (exit, complained));
        return json!;
    }

    private static string[] Printed(JsonNode json) => [.. json["paragraphs"]!.AsArray().Select(paragraph => (string)paragraph!["printed"]!)];

    [Fact]
    public async Task Every_paragraph_and_score_of_the_constructed_report_is_read()
    {
        var (exit, said, complained) = await ReadCommand.RunAsync("report", Shared.Path("real/constructed-inspection-report.docx"), "--json");
        Assert.Equal((0, ""), (exit, complained));
        var read = JsonNode.Parse(said)!;
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Shared.Path("real/constructed-inspection-report.expected.json"), TestContext.Current.CancellationToken))!;
        Assert.Equal((int)expected["paragraphs"]!, read["paragraphs"]!.AsArray().Count);
        Assert.Equal(expected["rows"]!.AsArray().Select(Line), read["paragraphs"]!.AsArray().Select(Line));
        Assert.Equal(expected["rows"]!.AsArray().Select(row => row!["number"]!.ToString()), Printed(read));
        Assert.True(JsonNode.DeepEquals(expected["scores"], read["scores"]), read["scores"]!.ToJsonString());
        Assert.Equal("Corporate assessment report (constructed)", (string?)read["title"]);
        Assert.Equal("District | Population\nNorth | 21", (string?)read["paragraphs"]![19]!["tables"]![0]);
        ReadCommand.Says(read, "table", "A table of 2 rows stands inside paragraph 20.");
        ReadCommand.Says(read, "left-out", "“A constructed example for tests");
        Assert.Equal(2, read["warnings"]!.AsArray().Count);
        var cited = expected["rows"]!.AsArray().Zip(read["paragraphs"]!.AsArray()).Where(pair => pair.First!["actions"]!.AsArray().Count > 0).ToList();
        Assert.Equal((int)expected["cited"]!, cited.Count);
        Assert.All(cited, pair => Assert.Equal(("recommendation", "“should”"), ((string?)pair.Second!["kind"], ((string?)pair.Second["because"])![..8])));
    }

    // Runs of white space are one space; curly and straight quotes are the same.
    private static string Line(JsonNode? row) => Regex.Replace($"{row!["number"]} {row["heading"]}: {row["text"]}", @"\s+", " ").Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201c', '"').Replace('\u201d', '"');

    [Fact]
    public async Task A_person_reads_it_in_plain_lines()
    {
        var (exit, said, _) = await ReadCommand.WordsOfAsync("report", "report.txt", Encoding.UTF8.GetBytes("Inspection of Exampleshire\n\nSummary\nCapacity: scored 3 out of 4\n1 The council, its partners\" and others plan well.\n2 It should write down:\n- aims\n"));
        Assert.Equal(0, exit);
        Assert.Equal(["Inspection of Exampleshire: 2 paragraphs, 1 scores, 1 warnings", "1        strength        The council, its partners\" and others plan well.", "2        recommendation  It should write down: / aims", "Capacity: 3",
            "! paragraph 2: “Summary” was taken as a heading: it stands alone above a numbered paragraph and ends without a mark. The paper does not mark it as one."], said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Numbers_that_Word_gives_by_itself_are_the_reports_own()
    {
        const string list = """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="68"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""";
        const string numbered = """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""";
        var (_, json, _) = await ReadCommand.OfAsync("report", "report.docx", Fixture.Word(Heading("Findings") + P("per cent are content.", numbered) + P("The council plans.", numbered), "", list));
        Assert.Equal(["68", "69"], Printed(json!));
        ReadCommand.Says(json, "numbering", "Word numbers some of the paragraphs by itself.");
        ReadCommand.Says(json, "numbers-missing", "The first paragraph number is 68.");
    }

    [Fact]
    public async Task A_report_without_numbers_is_counted_and_says_so()
    {
        var json = await ReadAsync(Heading("Findings"), P("The council plans well."), P("Partners agree."));
        Assert.Equal(["1", "2"], Printed(json));
        Assert.False((bool)json["numbersAreOwn"]!);
        ReadCommand.Says(json, "no-numbers", "The paragraphs of this report have no numbers of their own.");
        ReadCommand.Says(json, "no-numbers", "these numbers are not the report's");
    }

    [Fact]
    public async Task A_report_whose_numbers_begin_again_says_so_and_keeps_both_runs()
    {
        var json = await ReadAsync(Heading("Findings"), P("1 One."), P("2 Two."), Heading("Annex"), P("1 Three."));
        Assert.Equal(["1", "2", "1 (Annex)"], Printed(json));
        ReadCommand.Says(json, "numbers-restart", "The paragraph numbers begin again at 1 after 2.");
    }

    [Fact]
    public async Task A_report_with_tables_keeps_them_and_says_so()
    {
        var json = await ReadAsync(P("1 One."), "<w:tbl><w:tr><w:tc>" + P("North") + "</w:tc><w:tc>" + P("21") + "</w:tc></w:tr></w:tbl>", P("2 Two."));
        Assert.Equal("North | 21", (string?)json["paragraphs"]![0]!["tables"]![0]);
        ReadCommand.Says(json, "table", "A table of 1 row stands inside paragraph 1.");
    }

    [Fact]
    public async Task An_empty_document_and_a_scanned_picture_give_nothing_and_say_why()
    {
        var (exit, json, _) = await ReadCommand.OfAsync("report", "empty.docx", Fixture.Word(""));
        Assert.Equal(CommandLine.NotSo, exit);
        ReadCommand.Says(json, "nothing-found", "No words were found in the paper. If it is a scan, it holds pictures of words");

        (exit, json, _) = await ReadCommand.OfAsync("report", "scan.docx", Fixture.Word("<w:p><w:r><w:drawing><a:blip xmlns:a=\"urn:a\"/></w:drawing></w:r></w:p>"));
        Assert.Equal(CommandLine.NotSo, exit);
        ReadCommand.Says(json, "not-read", "Words inside pictures were not read.");
        ReadCommand.Says(json, "nothing-found", "ask the inspectorate for the report as a Word document");

        (exit, json, var complained) = await ReadCommand.OfAsync("report", "scan.pdf", "%PDF-1.4 scan"u8.ToArray());
        Assert.Equal((CommandLine.NotSo, null), (exit, json));
        Assert.Contains("a PDF, which shows a paper", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_thousand_paragraphs_are_read()
    {
        var text = string.Concat(Enumerable.Range(1, 5_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} The council should act on matter {n}.\n")));
        var (exit, json, _) = await ReadCommand.OfAsync("report", "long.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal((0, 5_000), (exit, json!["paragraphs"]!.AsArray().Count));
        ReadCommand.Says(json, "very-long", "5,000 paragraphs were read, more than an inspection's report has.");
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_wrong_use_end_as_promised()
    {
        var (exit, said, complained) = await ReadCommand.RunAsync("report", "/nowhere/report.docx");
        Assert.Equal((CommandLine.NotSo, "", "There is no file /nowhere/report.docx.\n"), (exit, said, complained));
        Assert.Equal(CommandLine.Misused, (await ReadCommand.RunAsync("report")).Exit);
        foreach (var part in new[] { "report", "framework", "plan", "timescale", "period" })
        {
            var help = await ReadCommand.RunAsync(part, "--help");
            Assert.Equal(0, help.Exit);
            Assert.StartsWith("Description:", help.Said, StringComparison.Ordinal);
        }
    }
}
