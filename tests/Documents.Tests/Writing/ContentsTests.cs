using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GoldenThread.Documents.Writing;

namespace GoldenThread.Documents.Tests.Writing;

public class ContentsTests
{
    private static Report Pack(int papers)
    {
        var items = Enumerable.Range(1, papers).Select(number => new ReportHeading(1 + (number % 2), $"{number}. Paper <{number}> & more") { Anchor = $"paper_{number}" }).ToList();
        return new() { Title = "Board: papers", IsLandscape = false, Blocks = [new ReportContents("Contents", items), .. items.SelectMany(item => new ReportBlock[] { new ReportPageBreak(), item, new ReportParagraph(string.Join('\n', Enumerable.Repeat("What the paper says.", 200))) })] };
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    [Fact]
    public void Every_line_of_the_contents_leads_to_its_heading_in_Word()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(Bytes(file => WordWriter.Write(Pack(4), file))), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var body = package.MainDocumentPart!.Document!.Body!;
        var marks = body.Descendants<BookmarkStart>().ToDictionary(mark => mark.Name!.Value!, mark => mark.Parent!.InnerText);
        var lines = body.Descendants<Hyperlink>().ToList();
        Assert.Equal(4, lines.Count);
        Assert.All(lines, line => Assert.StartsWith(marks[line.Anchor!.Value!], line.InnerText, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains($"PAGEREF {line.Anchor!.Value}", line.InnerText, StringComparison.Ordinal));
        Assert.Equal(marks.Count, body.Descendants<BookmarkStart>().Select(mark => mark.Id!.Value).Distinct().Count());
        Assert.Equal(body.Descendants<BookmarkStart>().Select(mark => mark.Id!.Value), body.Descendants<BookmarkEnd>().Select(mark => mark.Id!.Value));
        Assert.Equal(4, body.Descendants<Break>().Count(each => each.Type?.Value == BreakValues.Page));
    }

    [Fact]
    public void Every_line_of_the_contents_leads_to_its_heading_in_a_web_page()
    {
        var page = Encoding.UTF8.GetString(Bytes(file => HtmlWriter.Write(Pack(4), file)));
        var ids = Regex.Matches(page, "<h[12] id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["paper_1", "paper_2", "paper_3", "paper_4"], ids);
        Assert.Equal(ids, Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value));
        Assert.Contains("<nav class=\"contents\" aria-label=\"Contents\">", page, StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(page, "<hr class=\"break\">"));
    }

    [Fact]
    public void A_line_without_an_anchor_is_a_bug()
    {
        var lost = new Report { Title = "Lost", Blocks = [new ReportContents("Contents", [new(1, "Nowhere")])] };
        Assert.Throws<ArgumentException>(() => Bytes(file => WordWriter.Write(lost, file)));
        Assert.Throws<ArgumentException>(() => Bytes(file => HtmlWriter.Write(lost, file)));
    }
}
