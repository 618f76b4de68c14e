using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GoldenThread.Documents.Writing.Word;

namespace GoldenThread.Documents.Writing;

/// <summary>Writes a report as a Word document that looks like a council's own paper: A4, real headings, heading rows on every page, and page numbers.</summary>
public static class WordWriter
{
    /// <summary>Writes the document. Tables are written row by row.</summary>
    public static void Write(Report report, Stream output)
    {
        // The package writes back and forth, which not every stream can.
        using var whole = new MemoryStream();
        using (var document = WordprocessingDocument.Create(whole, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = WordLook.Styles(report.Language);
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordLook.Bullets();
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = WordLook.Settings(report.Language);
            main.AddNewPart<FooterPart>("footer").Footer = WordLook.Footer(report);
            document.AddExtendedFilePropertiesPart().Properties = new Properties(new Company(""));
            document.PackageProperties.Title = SafeText.Xml(report.Title);
            document.PackageProperties.Language = report.Language;
            document.PackageProperties.Creator = "";
            using var xml = OpenXmlWriter.Create(main);
            xml.WriteStartElement(new DocumentFormat.OpenXml.Wordprocessing.Document());
            xml.WriteStartElement(new Body());
            xml.WriteElement(WordParts.Paragraph(report.Title, "Title"));
            var bookmarks = 0;
            foreach (var block in report.Blocks)
                Write(block, report, xml, ref bookmarks);
            xml.WriteElement(WordLook.Page(report.IsLandscape));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        whole.Position = 0;
        whole.CopyTo(output);
    }

    private static void Write(ReportBlock block, Report report, OpenXmlWriter xml, ref int bookmarks)
    {
        switch (block)
        {
            case ReportHeading heading:
                xml.WriteElement(heading.Anchor is { } anchor ? WordParts.Marked(WordParts.Paragraph(heading.Text, $"Heading{heading.Level}"), anchor, ++bookmarks) : WordParts.Paragraph(heading.Text, $"Heading{heading.Level}"));
                break;
            case ReportParagraph paragraph:
                xml.WriteElement(WordParts.Paragraph(paragraph.Text));
                break;
            case ReportList list:
                foreach (var item in list.Items)
                    xml.WriteElement(WordParts.Paragraph(item, "ListBullet"));
                break;
            case ReportTable table:
                new WordTableWriter(table, WordLook.TextWidth(report.IsLandscape)).Write(xml);
                // Two tables that touch become one.
                xml.WriteElement(WordParts.Paragraph("", "TableEnd"));
                break;
            case ReportContents contents:
                xml.WriteElement(WordParts.Paragraph(contents.Title, "ContentsTitle"));
                foreach (var line in contents.Lines)
                    xml.WriteElement(WordParts.ContentsLine(line.Text, HtmlWriter.Anchor(line), line.Level, WordLook.TextWidth(report.IsLandscape)));
                break;
            case ReportPageBreak:
                xml.WriteElement(WordParts.PageBreak());
                break;
            default:
                throw new ArgumentException($"A {block.GetType().Name} can't be written in Word.");
        }
    }
}
