using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Tests.Reading;

public class WordReaderTests
{
    private static string P(string text, string properties = "") => $"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Tc(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    private static Document Open(string body, string styles = "") => Fixture.Open(Fixture.Word(body, styles), "paper.docx");

    [Fact]
    public void Headings_are_told_by_the_styles_name_its_outline_level_and_what_it_is_based_on()
    {
        const string Styles = """<w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Ours"><w:name w:val="Council heading"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Derived"><w:name w:val="Red"/><w:basedOn w:val="Ours"/></w:style><w:style w:type="paragraph" w:styleId="LB"><w:name w:val="List Bullet"/></w:style>""";
        string[] styles = ["Rubrik", "Ours", "Derived", "LB", "Nothing"];
        var parts = Open(string.Concat(styles.Select(s => P(s, $"""<w:pPr><w:pStyle w:val="{s}"/></w:pPr>"""))), Styles).Parts.Cast<DocumentParagraph>().ToList();
        Assert.Equal([2, 1, 1, 0, 0], parts.Select(p => p.HeadingLevel));
        Assert.Equal([false, false, false, true, false], parts.Select(p => p.IsListItem));
    }

    [Fact]
    public void Merged_cells_are_present_and_say_that_they_are_covered()
    {
        var table = Open($"""<w:tbl><w:tr>{Tc(P("Both"), """<w:gridSpan w:val="2"/>""")}{Tc(P("Deep"), """<w:vMerge w:val="restart"/>""")}</w:tr><w:tr>{Tc(P("a"))}{Tc(P("b"))}{Tc("<w:p/>", "<w:vMerge/>")}</w:tr><w:tr>{Tc(P("c"))}{Tc(P("d"))}{Tc("<w:p/>", "<w:vMerge/>")}</w:tr></w:tbl>""").Tables.Single();
        Assert.Equal([["Both", "", "Deep"], ["a", "b", ""], ["c", "d", ""]], table.Cells());
        Assert.Equal((2, 1), (table.Rows[0][0].ColumnSpan, table.Rows[0][0].RowSpan));
        Assert.Equal(3, table.Rows[0][2].RowSpan);
        Assert.True(table.Rows[0][1].IsCovered && table.Rows[1][2].IsCovered && table.Rows[2][2].IsCovered);
        Assert.False(table.Rows[1][1].IsCovered);
    }

    [Fact]
    public void Both_of_two_heading_rows_are_marked_as_such()
    {
        const string Header = "<w:trPr><w:tblHeader/></w:trPr>";
        var table = Open($"<w:tbl><w:tr>{Header}{Tc(P("2008/09"))}</w:tr><w:tr>{Header}{Tc(P("Target"))}</w:tr><w:tr>{Tc(P("82"))}</w:tr></w:tbl>").Tables.Single();
        Assert.Equal([true, true, false], table.Rows.Select(r => r.IsHeader));
    }

    [Fact]
    public void A_table_without_a_heading_row_has_none_marked()
    {
        Assert.False(Open($"<w:tbl><w:tr>{Tc(P("82"))}</w:tr></w:tbl>").Tables.Single().Rows[0].IsHeader);
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted_and_a_person_is_told()
    {
        var document = Open("""
            <w:p><w:r><w:t xml:space="preserve">By </w:t></w:r><w:del><w:r><w:delText>March</w:delText></w:r></w:del><w:ins><w:r><w:t>June</w:t></w:r></w:ins></w:p>
            <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Run </w:t></w:r></w:p><w:p><w:r><w:t>on</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>stays</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:del><w:r><w:delText>goes</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>
            """);
        Assert.Equal(["By June", "Run on"], document.Parts.OfType<DocumentParagraph>().Select(p => p.Text));
        Assert.Equal([["stays"]], document.Tables.Single().Cells());
        Assert.Contains(NoticeKind.TrackedChanges, document.Notices());
    }

    [Fact]
    public void The_words_of_a_text_box_are_kept_once_and_noticed()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Key message</w:t></w:r></w:p></w:txbxContent>";
        var document = Open($"<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{Box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>{P("After")}");
        Assert.Equal(["Before", "Key message", "After"], document.Parts.Cast<DocumentParagraph>().Select(p => p.Text));
        Assert.Contains(NoticeKind.TextBox, document.Notices());
    }

    [Fact]
    public void A_table_within_a_cell_becomes_lines_of_that_cell_and_is_noticed()
    {
        var document = Open($"<w:tbl><w:tr>{Tc($"{P("Outer")}<w:tbl><w:tr>{Tc(P("in 1"))}{Tc(P("in 2"))}</w:tr></w:tbl><w:p/>")}</w:tr></w:tbl>");
        Assert.Equal(["Outer", "in 1", "in 2"], document.Tables.Single().Rows[0][0].Lines);
        Assert.Equal("table 1, row 1, column 1", Assert.Single(document.Notices, n => n.Kind == NoticeKind.NestedTable).Where);
    }

    [Fact]
    public void Content_controls_hyperlinks_and_smart_tags_give_their_words()
    {
        var document = Open($"""<w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>{P("Control")}</w:sdtContent></w:sdt><w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t xml:space="preserve"> Kent</w:t></w:r></w:smartTag></w:p><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{Tc(P("cell"))}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>""");
        Assert.Equal(["Control", "link Kent"], document.Parts.OfType<DocumentParagraph>().Select(p => p.Text));
        Assert.Equal([["cell"]], document.Tables.Single().Cells());
    }

    [Fact]
    public void Breaks_in_a_cell_are_lines_and_bullets_typed_by_hand_come_off()
    {
        const string Cell = """<w:p><w:r><w:t>•</w:t><w:tab/><w:t>one</w:t><w:br/><w:t xml:space="preserve">o two</w:t></w:r></w:p><w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>erate&#xA0;now</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">- 4.2</w:t></w:r></w:p><w:p><w:r><w:t>-4.2</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">1. Numbered</w:t></w:r></w:p><w:p><w:r><w:t>*</w:t></w:r></w:p>""";
        Assert.Equal(["one", "two", "co-operate now", "- 4.2", "-4.2", "1. Numbered", "*"], Open($"<w:tbl><w:tr>{Tc(Cell)}</w:tr></w:tbl>").Tables.Single().Rows[0][0].Lines);
    }

    [Fact]
    public void Hidden_words_and_footnotes_are_left_out_and_noticed()
    {
        var document = Open("""<w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>""");
        Assert.Equal("Seen", document.Parts.OfType<DocumentParagraph>().Single().Text);
        Assert.Contains(document.Notices, n => n.Kind == NoticeKind.Hidden && n.Where.Contains("secret", StringComparison.Ordinal));
        Assert.Contains(NoticeKind.Footnotes, document.Notices());
    }

    [Fact]
    public void Words_under_a_vertical_merge_are_named_when_left_out()
    {
        var document = Open($"""<w:tbl><w:tr>{Tc(P("Top"), """<w:vMerge w:val="restart"/>""")}</w:tr><w:tr>{Tc(P("lost"), "<w:vMerge/>")}</w:tr></w:tbl>""");
        Assert.Contains("lost", Assert.Single(document.Notices, n => n.Kind == NoticeKind.UnderMerge).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_to_left_words_Welsh_letters_and_emoji_stay_whole_and_turning_marks_are_noticed()
    {
        const string Text = "مرحبا ‮abc‬ 😀👨‍👩‍👧 é e\u0301 ŵŷ";
        var document = Open(P(Text));
        Assert.Equal(Text, document.Parts.OfType<DocumentParagraph>().Single().Text);
        Assert.Contains(NoticeKind.Direction, document.Notices());
        Assert.DoesNotContain(NoticeKind.Direction, Open(P("مرحبا")).Notices());
    }

    [Fact]
    public void A_paper_without_a_table_says_so()
    {
        Assert.Contains("no table", Assert.Single(Open(P("Words")).Notices, n => n.Kind == NoticeKind.NothingFound).Message, StringComparison.Ordinal);
        Assert.Contains("no text", Assert.Single(Open("<w:p/>").Notices, n => n.Kind == NoticeKind.NothingFound).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_wider_than_the_limit_is_refused_even_when_one_cell_claims_it()
    {
        var refusal = Fixture.Refused(Fixture.Word($"""<w:tbl><w:tr>{Tc(P("x"), """<w:gridSpan w:val="2147483647"/>""")}</w:tr></w:tbl>"""), "a.docx");
        Assert.Equal(RefusalKind.TooLarge, refusal.Kind);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused_and_do_not_exhaust_the_stack()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 50_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 50_000));
        Assert.Equal(RefusalKind.TooLarge, Fixture.Refused(Fixture.Word(deep), "a.docx").Kind);
    }

    [Fact]
    public void Numbers_that_Word_gives_by_itself_are_read_as_they_stand_on_paper()
    {
        const string Numbering = """
            <w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
            """;
        const string Styles = """<w:style w:type="paragraph" w:styleId="N"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";
        static string By(int list, int level) => $"""<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr></w:pPr>""";
        var document = Fixture.Open(Fixture.Word(P("one", By(1, 0)) + P("deep", By(1, 1)) + P("deeper", By(1, 1)) + P("two", """<w:pPr><w:pStyle w:val="N"/></w:pPr>""") + P("again", By(1, 1)) + P("3. typed", By(1, 0)) + P("dot", By(2, 0)) + P("none", """<w:pPr><w:pStyle w:val="N"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>""")
            + P("seven", By(5, 0)) + P("eight", By(5, 0)) + $"<w:tbl><w:tr>{Tc($"<w:p>{By(1, 0)}</w:p>")}{Tc(P("x"))}</w:tr></w:tbl>", Styles, Numbering), "a.docx");
        Assert.Equal(["1. one", "1.i) deep", "1.ii) deeper", "2. two", "2.i) again", "3. typed", "dot", "none", "7. seven", "8. eight"], document.Parts.OfType<DocumentParagraph>().Select(p => p.Text));
        Assert.Equal([["9.", "x"]], document.Tables.Single().Cells());
        Assert.Contains(NoticeKind.Numbering, document.Notices());
    }
}
