using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class RealPapersTests
{
    private static Document Paper(string name)
    {
        using var content = File.OpenRead(Shared.File("real", name));
        var reading = DocumentReader.Read(content, name);
        Assert.True(reading.WasRead, reading.Refusal?.Message);
        return reading.Document;
    }

    private static DocumentRow Row(Document paper, string code) => paper.Tables.SelectMany(t => t.Rows).First(r => r[0].Text == code);

    [Fact]
    public void The_Kent_plan_in_Word_has_its_headings_and_tables_in_order()
    {
        var paper = Paper("kent-improvement-plan-2008.docx");
        Assert.Equal(24, paper.Tables.Count());
        Assert.Equal(7, paper.Parts.OfType<DocumentParagraph>().Count(p => p.HeadingLevel == 1));
        Assert.Equal(22, paper.Parts.OfType<DocumentParagraph>().Count(p => p.HeadingLevel == 2));
        Assert.Equal(7, paper.Parts.OfType<DocumentParagraph>().Count(p => p.IsListItem));
        Assert.Equal("1. Community engagement", paper.Parts.OfType<DocumentParagraph>().First(p => p.IsListItem).Text);
        Assert.Empty(paper.Notices);
    }

    [Theory]
    [InlineData("kent-improvement-plan-2008.docx")]
    [InlineData("kent-improvement-plan-2008.xlsx")]
    public void A_list_in_a_cell_of_the_Kent_plan_is_read_as_one_line_for_each_bullet(string name)
    {
        var row = Row(Paper(name), "CED1");
        Assert.Equal(
            [
                "All Directorates use the same definition of 'complaint'",
                "All Directorates have the same timescales for acknowledging and responding to a complaint",
                "All Directorates use and publish common core standards",
                "All Directorates collect and report on trends from complaints and other customer feedback.",
            ], row[4].Lines);
        Assert.Equal(2, row[5].Lines.Count);
        Assert.Equal(["Ongoing"], row[2].Lines);
    }

    [Fact]
    public void The_Kent_plan_says_the_same_in_Excel_as_in_Word_cell_by_cell()
    {
        static List<string> Cells(Document paper) => [.. paper.Tables.SelectMany(t => t.Rows).Where(r => r[0].Text is { Length: 4 } code && char.IsDigit(code[3]))
            .SelectMany(r => r.Cells).SelectMany(c => c.Lines)];
        var word = Cells(Paper("kent-improvement-plan-2008.docx"));
        Assert.True(word.Count > 300, $"{word.Count} lines");
        Assert.Equal(word, Cells(Paper("kent-improvement-plan-2008.xlsx")));
    }

    [Fact]
    public void The_Rochford_plan_in_Word_has_nine_columns_and_its_headings()
    {
        var paper = Paper("rochford-improvement-plan-2009.docx");
        Assert.Equal(8, paper.Tables.Count());
        Assert.Equal(9, Row(paper, "1.4").Cells.Count);
        Assert.Equal("SMT/ CPPU", Row(paper, "1.4")[3].Text);
    }

    [Fact]
    public void The_Rochford_workbook_keeps_the_sheets_own_row_numbers()
    {
        var sheet = Assert.Single(Paper("rochford-improvement-plan-2009.xlsx").Tables);
        Assert.Equal(27, sheet.Rows.Single(r => r[2].Text == "Additional actions proposed by SDIMT").Number);
        Assert.Equal("2.1 This report", sheet.Rows.Single(r => r.Number == 7)[0].Text[..15]);
        Assert.Equal("22/1/09", sheet.Rows.Single(r => r.Number == 26)[1].Text);
    }

    [Theory]
    [InlineData("constructed-inspection-report.docx", 12)]
    [InlineData("kloe-corporate-assessment-2007.docx", 1)]
    [InlineData("pat-dat-briefing-2011.docx", 0)]
    [InlineData("kent-corporate-assessment-report-2008.docx", 0)]
    public void Every_paper_is_read_with_its_headings(string name, int headings)
    {
        var paper = Paper(name);
        Assert.Equal(headings, paper.Parts.OfType<DocumentParagraph>().Count(p => p.HeadingLevel > 0));
        Assert.DoesNotContain(paper.Parts.OfType<DocumentParagraph>(), p => p.Text.Length == 0 || p.Text != p.Text.Trim());
    }
}
