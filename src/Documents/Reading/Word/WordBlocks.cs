using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.Word;

/// <summary>Finds the elements of a kind inside the wrappers that Word puts around them: content controls, smart tags, tracked insertions.</summary>
internal static class WordBlocks
{
    /// <summary>The paragraphs and tables directly in a body, a cell or a text box.</summary>
    public static IEnumerable<XElement> Blocks(XElement container) => Unwrapped(container, "p", "tbl", "altChunk");

    public static IEnumerable<XElement> Rows(XElement table) => Unwrapped(table, "tr");

    public static IEnumerable<XElement> Cells(XElement row) => Unwrapped(row, "tc");

    /// <summary>The element itself, or what its wrapper holds.</summary>
    public static IEnumerable<XElement> Unwrap(XElement element, params string[] names) => element.Local switch
    {
        var name when names.Contains(name) => [element],
        "sdt" => element.Child("sdtContent") is { } content ? Unwrapped(content, names) : [],
        "AlternateContent" => (element.Child("Choice") ?? element.Child("Fallback")) is { } choice ? Unwrapped(choice, names) : [],
        "customXml" or "smartTag" or "ins" or "moveTo" => Unwrapped(element, names),
        _ => [],
    };

    private static IEnumerable<XElement> Unwrapped(XElement container, params string[] names) => container.Elements().SelectMany(e => Unwrap(e, names));
}
