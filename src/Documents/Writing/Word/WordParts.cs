using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GoldenThread.Documents.Writing.Word;

/// <summary>Paragraphs and runs.</summary>
internal static class WordParts
{
    public static Paragraph Paragraph(string text, string? style = null, bool keepWithNext = false)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        if (keepWithNext)
            properties.KeepNext = new KeepNext();
        var paragraph = new Paragraph(properties);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                paragraph.Append(new Run(new Break()));
            if (lines[i].Length > 0)
                paragraph.Append(new Run(new Text(SafeText.Xml(lines[i])) { Space = SpaceProcessingModeValues.Preserve }));
        }

        return paragraph;
    }

    /// <summary>The paragraph with a bookmark around its words, to which a table of contents leads.</summary>
    public static Paragraph Marked(Paragraph paragraph, string name, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        paragraph.InsertAfter(new BookmarkStart { Id = id, Name = name }, paragraph.ParagraphProperties);
        paragraph.Append(new BookmarkEnd { Id = id });
        return paragraph;
    }

    /// <summary>A line of a table of contents: it leads to the bookmark, and says its page, which Word fills in.</summary>
    public static Paragraph ContentsLine(string text, string anchor, int level, int width)
    {
        var line = Paragraph("", level == 1 ? "Contents1" : "Contents2");
        line.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = width });
        var link = new Hyperlink { Anchor = anchor, History = true };
        link.Append(new Run(new Text(SafeText.Xml(text)) { Space = SpaceProcessingModeValues.Preserve }), new Run(new TabChar()));
        var page = Field($"PAGEREF {anchor} \\h").ToList();
        // The page is not known before Word has laid out the whole paper.
        page[0].GetFirstChild<FieldChar>()!.Dirty = true;
        link.Append(page);
        line.Append(link);
        return line;
    }

    /// <summary>A paragraph after which a new page begins.</summary>
    public static Paragraph PageBreak() => new(new ParagraphProperties(new ParagraphStyleId { Val = "TableEnd" }), new Run(new Break { Type = BreakValues.Page }));

    /// <summary>A field that Word fills in, such as the page number.</summary>
    public static IEnumerable<Run> Field(string code) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(new Text("1")),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];
}
