using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class HtmlReaderTests
{
    [Fact]
    public void Headings_paragraphs_lists_and_tables_come_in_order()
    {
        var document = Fixture.Open("""
            <!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body><h1>Plan</h1><div>Loose <b>words</b><p>A  para</p></div><ul><li>one</li><li>two</li></ul>
            <script>alert(1)</script><table><caption>Actions</caption><thead><tr><th>Code</th><th>Evidence</th></tr></thead><tbody><tr><td>A1</td><td><ul><li>first</li><li>second</li></ul>third<br>• fourth</td></tr></tbody></table></body></html>
            """, "plan.html");
        Assert.Equal(["Plan", "Loose words", "A para", "one", "two"], document.Parts.OfType<DocumentParagraph>().Select(p => p.Text));
        Assert.Equal([1, 0, 0, 0, 0], document.Parts.OfType<DocumentParagraph>().Select(p => p.HeadingLevel));
        var table = document.Tables.Single();
        Assert.Equal("Actions", table.Name);
        Assert.Equal([true, false], table.Rows.Select(r => r.IsHeader));
        Assert.Equal(["first", "second", "third", "fourth"], table.Rows[1][1].Lines);
    }

    [Fact]
    public void Cells_that_span_take_up_their_places()
    {
        var table = Fixture.Open("<table><tr><td colspan=2>wide</td><td rowspan=9>deep</td></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a.html").Tables.Single();
        Assert.Equal([["wide", "", "deep"], ["a", "b", ""], ["c", "d", ""]], table.Cells());
        Assert.Equal((2, 3), (table.Rows[0][0].ColumnSpan, table.Rows[0][2].RowSpan));
        Assert.True(table.Rows[2][2].IsCovered);
    }

    [Fact]
    public void A_table_within_a_cell_and_hidden_words_are_noticed()
    {
        var document = Fixture.Open("<table><tr><td>out<table><tr><td>in</td></tr></table><span style='display: none'>secret</span></td></tr></table>", "a.html");
        Assert.Equal(["out", "in"], document.Tables.Single().Rows[0][0].Lines);
        Assert.Equal([NoticeKind.Hidden, NoticeKind.NestedTable], document.Notices().Order());
    }

    [Fact]
    public void A_table_pasted_from_Excel_is_divided_by_tabs_and_one_from_Word_is_html()
    {
        var excel = DocumentReader.ReadPasted("Code\tEvidence\r\nA1\t\"• one\n• two\"\r\n").Document;
        Assert.Equal([["Code", "Evidence"], ["A1", "one\ntwo"]], excel?.Tables.Single().Cells());
        var word = DocumentReader.ReadPasted("<html><body><!--StartFragment--><table><tr><td><p>Code</p></td><td>Evidence</td></tr></table></body></html>").Document;
        Assert.Equal([["Code", "Evidence"]], word?.Tables.Single().Cells());
        Assert.Equal(RefusalKind.Empty, DocumentReader.ReadPasted(" \n").Refusal?.Kind);
    }

    [Fact]
    public void A_page_made_to_multiply_is_refused()
    {
        var tags = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>x</p>", 20_000));
        Assert.Equal(RefusalKind.TooLarge, Fixture.Refused("<html>" + tags, "a.html", new DocumentLimits { MaxElements = 40_000 }).Kind);
    }

    [Fact]
    public void A_column_span_without_end_is_refused() =>
        Assert.Equal(RefusalKind.TooLarge, Fixture.Refused("<table><tr><td colspan=60000>x</td></tr></table>", "a.html").Kind);

    [Fact]
    public void A_page_that_names_its_older_encoding_is_read_in_it_and_one_that_does_not_is_asked()
    {
        static byte[] Page(string head) => [.. System.Text.Encoding.ASCII.GetBytes($"<html><head>{head}</head><table><tr><td>"), 0xa3, .. "5</td></tr></table>"u8];
        Assert.Equal("£5", Fixture.Open(Page("<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">"), "a.html").Tables.Single().Rows[0][0].Text);
        Assert.Equal(RefusalKind.Encoding, Fixture.Refused(Page(""), "a.html").Kind);
    }
}
