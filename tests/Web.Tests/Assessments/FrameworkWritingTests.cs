using System.Text.Json;
using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Features.Assessments;

namespace GoldenThread.Web.Tests.Assessments;

public sealed class FrameworkWritingTests
{
    public static TheoryData<string> Codes() => [.. ShippedFrameworks.All.Select(framework => framework.Code)];

    private static string Plain(FrameworkContent content) => JsonSerializer.Serialize(content, StoreJson.Options);

    private static FrameworkContent Again(FrameworkContent content)
    {
        var read = SomeFrameworkFile.Read(FrameworkWriting.Write(content));
        Assert.Equal([], read.Problems.Select(problem => problem.Message));
        return read.Value!;
    }

    [Theory, MemberData(nameof(Codes))]
    public void What_is_written_of_a_shipped_framework_reads_the_same(string code)
    {
        var framework = ShippedFrameworks.Find(code)!;
        Assert.Equal(Plain(framework), Plain(Again(framework)));
        Assert.True(EditionDifferences.Of(framework, Again(framework)).IsSame);
    }

    [Fact]
    public void A_framework_with_every_key_reads_the_same()
    {
        var framework = SomeFrameworkFile.Read(SomeFrameworkFile.Text).Value!;
        Assert.Equal(Plain(framework), Plain(Again(framework)));
    }

    [Fact]
    public void A_file_reads_like_one_that_a_person_wrote()
    {
        var lines = FrameworkWriting.Write(SomeFrameworkFile.Read(SomeFrameworkFile.Text).Value!).Split('\n');
        Assert.Equal(["code: some-2005", "title: Some framework"], lines.Take(2));
        foreach (var line in new[] { "from: 2005-04-01", "      - score: 1", "        label: \"1\"", "  - ref: \"1\"", "    scale: \"\"", "    unit: workingDays" }) { Assert.Contains(line, lines); }
        Assert.DoesNotContain(lines, line => line.Contains("isUnconfirmed: false", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("a:")]
    [InlineData("- a")]
    [InlineData("# a")]
    [InlineData("a #b")]
    [InlineData("'a' and \"b\"")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("1.10")]
    [InlineData("2024-05-08")]
    [InlineData("&a *b !c")]
    [InlineData("*b")]
    [InlineData("!c")]
    [InlineData("[a, {b}]")]
    [InlineData("| a")]
    [InlineData("> a")]
    [InlineData("% a")]
    [InlineData("@a `b`")]
    [InlineData("? a")]
    [InlineData("---")]
    [InlineData("one\ntwo\n\n  three: four")]
    [InlineData("one\r\ntwo")]
    [InlineData("a\tb \\ c")]
    [InlineData("é “ü” 😀 \u2028 x \u0085 y")]
    public void Odd_words_come_back_as_they_were(string words)
    {
        var content = SomeFrameworkFile.Read(SomeFrameworkFile.Text).Value!;
        var odd = content with { Title = words, About = words, Rules = [words], Parts = [content.Parts[0] with { Text = words, Group = words }, content.Parts[1]] };
        Assert.Equal(Plain(odd), Plain(Again(odd)));
    }
}
