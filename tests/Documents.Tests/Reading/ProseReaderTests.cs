using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class ProseReaderTests
{
    private static readonly ReadingChoices Prose = new() { IsProse = true };

    private static string[] Read(string text) => [.. Fixture.Open(text, "report.txt", Prose).Parts.Cast<DocumentParagraph>().Select(part => (part.IsListItem ? "* " : "") + part.Text)];

    [Fact]
    public void Each_line_of_a_text_that_no_program_broke_is_a_paragraph() =>
        Assert.Equal(["Summary", "1 The council, its partners\" and others.", "2 It is well led.", "* parks", "* roads", "The longest line of all stands before a heading here", "Context"],
            Read("Summary\r\n\r\n1  The council, its partners\" and others.\n2\tIt is well led.\n• parks\n - roads\nThe longest line of all stands before a heading here\nContext\n"));

    [Fact]
    public void Lines_that_a_program_broke_are_put_together_but_numbers_marks_and_short_lines_begin_anew() =>
        Assert.Equal(["Areas for improvement", "1 The council has not yet agreed how it will report to the public what was achieved by 2008 and also the after-care too.", "2 Nor is it clear who will", "* do it, when it is to be done, and what it will", "cost.", "Next page"],
            Read("""
                Areas for improvement
                1 The council has not yet agreed how
                it will report to the public what was
                achieved by 2008 and also the after-
                care too.
                2 Nor is it clear who will
                - do it, when it is to be done, and
                what it will

                cost.
                """.Replace("                ", "", StringComparison.Ordinal) + "\fNext page"));

    [Fact]
    public void A_text_is_still_a_table_for_whoever_wants_one_and_a_web_page_a_web_page()
    {
        Assert.IsType<DocumentTable>(Fixture.Open("a,b\n1,2\n", "a.txt").Parts[0]);
        Assert.Equal("Hello", Assert.IsType<DocumentParagraph>(Fixture.Open("<html><body><p>Hello</p></body></html>", "a.html", Prose).Parts[0]).Text);
    }

    [Fact]
    public void A_number_that_Word_gives_by_itself_is_told_apart_from_a_typed_one()
    {
        const string list = """<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="68"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""";
        const string numbered = """<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>""";
        var parts = Fixture.Open(Fixture.Word($"<w:p>{numbered}<w:r><w:t>The first.</w:t></w:r></w:p><w:p><w:r><w:t>69. The second.</w:t></w:r></w:p>", "", list), "a.docx").Parts.Cast<DocumentParagraph>();
        Assert.Equal([("68. The first.", "68."), ("69. The second.", null)], parts.Select(part => (part.Text, part.Number)));
    }
}
