using System.Xml;
using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.Word;

/// <summary>Reads a Word document's body, block by block. Headers and footers of the page are not part of it.</summary>
internal sealed class WordReader
{
    private readonly Intake intake;
    private readonly WordStyles styles;
    private readonly WordText words;
    private readonly WordTable tables;
    private readonly List<DocumentPart> parts = [];
    private string joined = "";
    private int tableCount;

    private WordReader(Intake intake, WordStyles styles, WordNumbering numbering)
    {
        this.intake = intake;
        this.styles = styles;
        words = new WordText(intake, styles, numbering);
        tables = new WordTable(intake, words);
    }

    public static Document Read(ZipPackage package, string mainPart, Intake intake)
    {
        var relationships = Relationships.Of(package, mainPart);
        var styles = WordStyles.Of(package, relationships.First("styles"), intake.Limits);
        var reader = new WordReader(intake, styles, WordNumbering.Of(package, relationships.First("numbering"), intake.Limits));
        using var xml = package.ReadXml(mainPart);
        reader.ReadBody(xml);
        return new Document { Parts = reader.parts, Notices = intake.Notices };
    }

    private void ReadBody(XmlReader xml)
    {
        if (xml.LocalName != "document" || !xml.ReadToDescendant("body", xml.NamespaceURI))
            throw new RefusedException(RefusalKind.Damaged, "The Word document has no text in it that can be read.");
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.EndElement)
                break;
            if (xml.NodeType != XmlNodeType.Element)
                xml.Read();
            else
                foreach (var block in WordBlocks.Unwrap(XmlTree.Read(xml, intake.Limits), "p", "tbl", "altChunk"))
                    Take(block);
        }

        Add(joined, null, null);
    }

    private void Take(XElement block)
    {
        switch (block.Local)
        {
            case "p":
                TakeParagraph(block);
                break;
            case "tbl":
                parts.Add(tables.Read(block, ++tableCount));
                break;
            default:
                intake.Notice("the document", NoticeKind.NotRead, "The document holds another file inside itself, which was not read.");
                break;
        }
    }

    private void TakeParagraph(XElement paragraph)
    {
        var boxes = new List<XElement>();
        var properties = paragraph.Child("pPr");
        var text = joined + words.Of(paragraph, boxes, out var number);
        number = joined.Length > 0 ? null : number;
        joined = "";
        // A paragraph whose end was struck out runs on into the next one.
        if (properties?.Child("rPr")?.Child("del") is not null)
        {
            words.NoticeChange();
            joined = text;
        }
        else
        {
            Add(text, properties, number);
        }

        foreach (var block in boxes.SelectMany(WordBlocks.Blocks))
            Take(block);
    }

    private void Add(string text, XElement? properties, string? number)
    {
        var marked = ListMarks.Strip(text);
        if (Words.Fold(marked) is not { Length: > 0 } clean)
            return;
        var level = styles.HeadingLevel(properties);
        intake.NoticeDirection(clean, () => $"paragraph {parts.Count + 1}");
        parts.Add(new DocumentParagraph(clean, level, level == 0 && (styles.IsListItem(properties) || !ReferenceEquals(marked, text)), number));
    }
}
