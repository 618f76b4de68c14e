using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GoldenThread.Documents.Writing.Word;

/// <summary>How a council's paper looks: its page, its styles and its footer.</summary>
internal static class WordLook
{
    private const int LongSide = 16838;
    private const int ShortSide = 11906;
    private const int Margin = 850;
    private const string Ink = "1F3A5F";

    public static int TextWidth(bool isLandscape) => (isLandscape ? LongSide : ShortSide) - (2 * Margin);

    public static SectionProperties Page(bool isLandscape) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
        isLandscape ? new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape } : new PageSize { Width = ShortSide, Height = LongSide },
        new PageMargin { Top = Margin, Right = Margin, Bottom = Margin, Left = Margin, Header = 425, Footer = 425, Gutter = 0 });

    public static Footer Footer(Report report)
    {
        var line = WordParts.Paragraph("", "Footer");
        line.ParagraphProperties!.Tabs = new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth(report.IsLandscape) });
        line.Append(new Run(new Text(SafeText.Xml(report.Title)) { Space = SpaceProcessingModeValues.Preserve }), new Run(new TabChar()), new Run(new Text("Page ") { Space = SpaceProcessingModeValues.Preserve }));
        line.Append(WordParts.Field("PAGE"));
        line.Append(new Run(new Text(" of ") { Space = SpaceProcessingModeValues.Preserve }));
        line.Append(WordParts.Field("NUMPAGES"));
        return new Footer(line);
    }

    public static Settings Settings(string language) => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = language });

    /// <summary>The list behind every bullet; a real list, so that screen readers say how many items there are.</summary>
    public static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "284", Hanging = "284" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });

    public static Styles Styles(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial", EastAsia = "Arial" },
                new FontSize { Val = "22" },
                new FontSizeComplexScript { Val = "22" },
                new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "259", LineRule = LineSpacingRuleValues.Auto }))),
        Style("Normal", "Normal", null, isDefault: true),
        Style("Title", "Title", "36", bold: true, colour: Ink, spacing: (0, 240)),
        Style("Heading1", "heading 1", "30", bold: true, colour: Ink, outline: 0, spacing: (360, 120)),
        Style("Heading2", "heading 2", "26", bold: true, colour: Ink, outline: 1, spacing: (240, 100)),
        Style("Heading3", "heading 3", "23", bold: true, colour: Ink, outline: 2, spacing: (200, 80)),
        Style("ListBullet", "List Bullet", null, bulleted: true, spacing: (0, 80)),
        Style("TableText", "Table Text", "19", spacing: (20, 40)),
        Style("TableHeading", "Table Heading", "19", bold: true, spacing: (40, 40)),
        Style("TableBullet", "List Bullet 2", "19", bulleted: true, spacing: (20, 40)),
        Style("TableEnd", "Table End", "12", spacing: (0, 0)),
        Style("ContentsTitle", "TOC Heading", "26", bold: true, colour: Ink, spacing: (240, 100)),
        Style("Contents1", "toc 1", null, spacing: (80, 40)),
        Style("Contents2", "toc 2", "20", spacing: (0, 40), indent: 284),
        Style("Footer", "footer", "18", colour: "505A5F", spacing: (0, 0)),
        Grid());

    private static Style Style(string id, string name, string? size, bool bold = false, string? colour = null, int? outline = null, bool bulleted = false, (int Before, int After)? spacing = null, bool isDefault = false, int indent = 0)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
            style.Append(new BasedOn { Val = "Normal" });
        if (outline is not null)
            style.Append(new NextParagraphStyle { Val = "Normal" });
        style.Append(new PrimaryStyle());
        var paragraph = new StyleParagraphProperties();
        if (outline is not null)
            paragraph.Append(new KeepNext(), new KeepLines());
        if (bulleted)
            paragraph.Append(new NumberingProperties(new NumberingId { Val = 1 }));
        if (spacing is var (before, after))
            paragraph.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (indent > 0)
            paragraph.Append(new Indentation { Left = $"{indent}" });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (bold)
            run.Append(new Bold(), new BoldComplexScript());
        if (colour is not null)
            run.Append(new Color { Val = colour });
        if (size is not null)
            run.Append(new FontSize { Val = size }, new FontSizeComplexScript { Val = size });
        style.Append(paragraph, run);
        return style;
    }

    private static Style Grid()
    {
        static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "7F8C9A" };
        return new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "TableGrid" };
    }
}
