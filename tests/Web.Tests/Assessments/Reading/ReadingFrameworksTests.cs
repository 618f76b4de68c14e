using System.Text;
using System.Text.Json.Nodes;
using GoldenThread.Documents.Tests;
using GoldenThread.Web.Plumbing;
using Shared = GoldenThread.Web.Tests.Plumbing.Shared;

namespace GoldenThread.Web.Tests.Assessments.Reading;

public sealed class ReadingFrameworksTests
{
    private const string Paper = "real/kloe-corporate-assessment-2007";

    [Fact]
    public async Task The_framework_in_the_appendix_of_a_real_briefing_is_read_whole()
    {
        var (exit, said, complained) = await ReadCommand.RunAsync("framework", Shared.Path($"{Paper}.docx"), "--json");
        Assert.Equal((0, ""), (exit, complained));
        var read = JsonNode.Parse(said)!;
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Shared.Path($"{Paper}.expected.json"), TestContext.Current.CancellationToken))!;
        var lines = read["lines"]!.AsArray();
        Assert.Equal((int)expected["headlineQuestions"]!, read["questions"]!.AsArray().Count);
        Assert.Equal(expected["themes"]!.AsArray().Select(Theme), read["themes"]!.AsArray().Select(Theme));
        Assert.Equal((int)expected["keyLines"]!, lines.Count);
        Assert.Equal((int)expected["criteria"]!, lines.Sum(line => line!["criteria"]!.AsArray().Count));
        Assert.Equal(expected["criteriaByLine"]!.AsObject().Select(line => $"{line.Key}: {line.Value}"), lines.Select(line => $"{line!["ref"]}: {line["criteria"]!.AsArray().Count}"));
        Assert.Equal(expected["subThemes"]!.AsObject().Select(line => $"{line.Key}: {line.Value}"), lines.Where(line => line!["subTheme"] is not null).Select(line => $"{line!["ref"]}: {line["subTheme"]}"));
        Assert.All(lines, line => Assert.EndsWith("?", (string?)line!["question"], StringComparison.Ordinal));
        Assert.Equal(("CPA CORPORATE ASSESSMENT", "cpa-corporate-assessment"), ((string?)read["title"], (string?)read["code"]));
        ReadCommand.Says(read, "unmarked-criterion", "taken as a criterion of 5.4");
        ReadCommand.Says(read, "no-title", "Theme 5 has no title of its own. “Achievement”");
        ReadCommand.Says(read, "left-out", "“Children and young people”");
        ReadCommand.Says(read, "left-out", "The 55 lines before the framework begins were left out.");
    }

    private static string Theme(JsonNode? theme) => $"{theme!["number"]} {theme["title"]} ({theme["question"]})";

    [Fact]
    public async Task A_plain_text_is_read_and_printed_for_people()
    {
        var (exit, said, _) = await ReadCommand.WordsOfAsync("framework", "framework.txt", Encoding.UTF8.GetBytes("Parish standard\n\nTheme 1: Aims\n1.1 Are there aims, written down?\nWe look for evidence that\n• they are clear\n• they are shared\n"));
        Assert.Equal(0, exit);
        Assert.Equal(["Parish standard: 0 questions, 1 themes, 1 lines, 2 criteria", "1       Aims", "  1.1     Are there aims, written down?", "    1.1.1   they are clear", "    1.1.2   they are shared", "! paragraph 1: The line before the framework begins was left out."],
            said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_paper_without_a_framework_and_an_empty_one_end_with_not_so()
    {
        var (exit, json, _) = await ReadCommand.OfAsync("framework", "minutes.txt", Encoding.UTF8.GetBytes("The board met.\n"));
        Assert.Equal(CommandLine.NotSo, exit);
        ReadCommand.Says(json, "nothing-found", "No framework was found");
        (exit, json, _) = await ReadCommand.OfAsync("framework", "empty.docx", Fixture.Word(""));
        Assert.Equal(CommandLine.NotSo, exit);
        ReadCommand.Says(json, "nothing-found", "No words were found");
    }

    [Fact]
    public async Task Letters_that_may_be_read_in_two_ways_are_asked_about()
    {
        var (exit, json, complained) = await ReadCommand.OfAsync("framework", "old.txt", [.. "1.1 Is it "u8, 0xa3, .. "4?"u8]);
        Assert.Equal((CommandLine.NotSo, null), (exit, json));
        Assert.Contains("It isn't certain in which encoding", complained, StringComparison.Ordinal);
    }
}
