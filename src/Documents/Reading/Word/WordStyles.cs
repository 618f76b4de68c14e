using System.Xml;
using System.Xml.Linq;

namespace GoldenThread.Documents.Reading.Word;

/// <summary>What the document's styles say of a paragraph: a heading of which level, a list item, or neither.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, XElement> styles = new(StringComparer.OrdinalIgnoreCase);

    public static WordStyles Of(ZipPackage package, string? part, DocumentLimits limits)
    {
        var found = new WordStyles();
        if (part is null || !package.Has(part))
            return found;
        using var reader = package.ReadXml(part);
        reader.Read();
        while (!reader.EOF)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "style" })
            {
                if (reader.NodeType == XmlNodeType.Element)
                    reader.Skip();
                else
                    reader.Read();
                continue;
            }

            var style = XmlTree.Read(reader, limits);
            if (style.Setting("type") is null or "paragraph" && style.Setting("styleId") is { } id)
                found.styles[id] = style;
        }

        return found;
    }

    /// <summary>The heading level of a paragraph, 0 for none: its own outline level, else its style's, up through what the style is based on.</summary>
    public int HeadingLevel(XElement? properties)
    {
        if (Outline(properties) is { } own)
            return own;
        foreach (var style in Chain(properties))
        {
            var name = style.Child("name")?.Setting() ?? "";
            if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name.Length == 9 && name[8] is >= '1' and <= '9')
                return name[8] - '0';
            if (Outline(style.Child("pPr")) is { } outline)
                return outline;
        }

        return 0;
    }

    /// <summary>Whether a paragraph stands in a list, by its own numbering, its style's, or its style's name.</summary>
    public bool IsListItem(XElement? properties) => Numbering(properties) ?? Chain(properties).Select(s =>
        Numbering(s.Child("pPr")) ?? (s.Child("name")?.Setting()?.StartsWith("list ", StringComparison.OrdinalIgnoreCase) == true
            && s.Child("name")!.Setting() is not ("List Paragraph" or "List Continue") ? true : (bool?)null)).FirstOrDefault(found => found is not null) ?? false;

    /// <summary>The list and level that number a paragraph, its own or its style's; a list of 0 is none.</summary>
    public (int List, int Level) NumberedBy(XElement? properties)
    {
        var own = properties?.Child("numPr");
        var styled = Chain(properties).Select(s => s.Child("pPr")?.Child("numPr")).OfType<XElement>().ToList();
        int Find(string name) => own?.Child(name) is not null ? own.Number(name, 0) : styled.Find(s => s.Child(name) is not null)?.Number(name, 0) ?? 0;
        return (Find("numId"), Find("ilvl"));
    }

    private static bool? Numbering(XElement? properties) => properties?.Child("numPr") is { } numbering ? numbering.Number("numId", 0) != 0 : null;

    private static int? Outline(XElement? properties) => properties?.Child("outlineLvl") is null ? null
        : properties.Number("outlineLvl", 9) is var level and >= 0 and <= 8 ? level + 1 : 0;

    private IEnumerable<XElement> Chain(XElement? properties)
    {
        var id = properties?.Child("pStyle")?.Setting();
        for (var steps = 0; id is not null && steps < 20 && styles.TryGetValue(id, out var style); steps++)
        {
            yield return style;
            id = style.Child("basedOn")?.Setting();
        }
    }
}
