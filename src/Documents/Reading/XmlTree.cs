using System.Xml;
using System.Xml.Linq;

namespace GoldenThread.Documents.Reading;

/// <summary>Loads one element with all that is in it, counting elements and depth so that no file can exhaust the memory or the stack.</summary>
internal static class XmlTree
{
    /// <summary>Reads the element at which the reader stands, and leaves the reader behind its end.</summary>
    public static XElement Read(XmlReader reader, DocumentLimits limits)
    {
        var root = Element(reader);
        var current = root;
        var count = 1;
        var depth = 0;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return root;
        }

        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var child = Element(reader);
                    current.Add(child);
                    if (++count > limits.MaxElements || depth >= limits.MaxDepth)
                        throw new RefusedException(RefusalKind.TooLarge, "A table or list in the file is too large, or is nested too deeply, to be read.");
                    if (!reader.IsEmptyElement)
                        (current, depth) = (child, depth + 1);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    current.Add(new XText(reader.Value));
                    break;
                case XmlNodeType.EndElement when current == root:
                    reader.Read();
                    return root;
                case XmlNodeType.EndElement:
                    (current, depth) = (current.Parent!, depth - 1);
                    break;
                default:
                    break;
            }
        }

        throw new XmlException("The part ends inside an element.");
    }

    private static XElement Element(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
        reader.MoveToElement();
        return element;
    }
}
