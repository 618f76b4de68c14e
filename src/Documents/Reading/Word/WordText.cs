using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.Word;

/// <summary>Takes the words out of a paragraph as a reader sees them once every tracked change is accepted.</summary>
internal sealed partial class WordText(Intake intake, WordStyles styles, WordNumbering numbering)
{
    private const string Document = "the document";

    /// <summary>The text, line breaks as new lines and tabs as tabs; text boxes hung in the paragraph go to <paramref name="boxes"/>.</summary>
    public string Of(XElement paragraph, ICollection<XElement> boxes) => Of(paragraph, boxes, out _);

    /// <summary>The text, and the number that Word put before it by itself; null where it put none, or where somebody typed one too.</summary>
    public string Of(XElement paragraph, ICollection<XElement> boxes, out string? number)
    {
        number = null;
        var text = new StringBuilder();
        Walk(paragraph, text, boxes);
        var words = text.ToString();
        var (list, level) = styles.NumberedBy(paragraph.Child("pPr"));
        // Whoever also typed the number means it once.
        if (list == 0 || numbering.Next(list, level) is not { } given || TypedNumber().IsMatch(words))
            return words;
        intake.Notice(Document, NoticeKind.Numbering, "Word numbers some of the paragraphs by itself. Their numbers were read as part of the words, as they stand on paper.");
        number = given;
        return $"{number} {words}";
    }

    public void NoticeChange() => intake.Notice(Document, NoticeKind.TrackedChanges,
        "The document has tracked changes. They were read as if all were accepted: what was added is in, what was struck out is left out.");

    private void Walk(XElement parent, StringBuilder text, ICollection<XElement> boxes)
    {
        foreach (var element in parent.Elements())
            Take(element, text, boxes);
    }

    private void Take(XElement element, StringBuilder text, ICollection<XElement> boxes)
    {
        switch (element.Local)
        {
            case "t" when element.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal) || element.Name.NamespaceName.EndsWith("/math", StringComparison.Ordinal):
                text.Append(element.Value);
                break;
            case "tab" or "ptab":
                text.Append('\t');
                break;
            case "br" or "cr":
                text.Append('\n');
                break;
            case "noBreakHyphen":
                text.Append('-');
                break;
            case "sym":
                text.Append(Symbol(element));
                break;
            case "ins" or "moveTo":
                NoticeChange();
                Walk(element, text, boxes);
                break;
            case "del" or "moveFrom":
                NoticeChange();
                break;
            case "footnoteReference" or "endnoteReference":
                intake.Notice(Document, NoticeKind.Footnotes, "The document has footnotes or endnotes. They were not read.");
                break;
            case "commentReference":
                intake.Notice(Document, NoticeKind.Comments, "The document has comments in its margin. They were not read.");
                break;
            case "blip" or "imagedata":
                intake.Notice(Document, NoticeKind.NotRead, "The document has pictures. Words inside pictures were not read.");
                break;
            case "AlternateContent":
                Walk(element.Child("Choice") ?? element.Child("Fallback") ?? element, text, boxes);
                break;
            case "txbxContent":
                intake.Notice(Document, NoticeKind.TextBox, "The document has text boxes. Their words were read where the box is anchored; check the order.");
                boxes.Add(element);
                break;
            case "r" when element.Child("rPr")?.IsOn("vanish") == true:
                Hidden(element);
                break;
            case "pPr" or "rPr" or "sdtPr" or "instrText" or "delText" or "delInstrText":
                break;
            default:
                Walk(element, text, boxes);
                break;
        }
    }

    private void Hidden(XElement run)
    {
        var words = Words.Fold(string.Concat(run.Elements().Where(e => e.Local == "t").Select(e => e.Value)));
        if (words.Length > 0)
            intake.Notice($"the hidden words “{(words.Length > 60 ? words[..60] + "…" : words)}”", NoticeKind.Hidden, "These words are hidden in the document and were left out.");
    }

    /// <summary>The few signs that papers set in a symbol font; others are named, not guessed.</summary>
    private string Symbol(XElement element)
    {
        _ = int.TryParse(element.Setting("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code);
        switch (code & 0xff)
        {
            case 0xfc:
                return "✓";
            case 0xfb:
                return "✗";
            case 0xb7 or 0xa7:
                return "•";
            default:
                intake.Notice(Document, NoticeKind.NotRead, "The document has signs from a symbol font that can't be read as letters. They were left out.");
                return " ";
        }
    }

    [GeneratedRegex(@"^\s*\(?([0-9]+[.)]|[0-9]+(\.[0-9]+)+|[a-z][.)]|[ivxlc]+[.)])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TypedNumber();
}
