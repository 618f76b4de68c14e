using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Reads the text of workbook elements, plain or rich, never more than a cell may hold.</summary>
internal sealed partial class ExcelText(DocumentLimits limits)
{
    private readonly char[] buffer = new char[4_096];
    private readonly StringBuilder text = new();

    /// <summary>The text of a shared or inline string at whose element the reader stands; what phonetic guides repeat is left out. The reader is left at its end.</summary>
    public string Rich(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        text.Clear();
        var end = reader.Depth;
        var guide = int.MaxValue;
        var inText = false;
        while (reader.Read() && reader.Depth > end)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.LocalName == "rPh" && guide == int.MaxValue)
                    guide = reader.Depth;
                inText = reader.LocalName == "t";
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                inText = false;
                if (reader.Depth <= guide)
                    guide = int.MaxValue;
            }
            else if (inText && guide == int.MaxValue)
            {
                Take(reader);
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>The text of a simple element; the reader is left at its end.</summary>
    public string Plain(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        text.Clear();
        var end = reader.Depth;
        while (reader.Read() && reader.Depth > end)
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                Take(reader);
        return text.ToString();
    }

    /// <summary>Undoes the way in which workbooks write characters that XML doesn't allow: _x000D_ is a carriage return.</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    private void Take(XmlReader reader)
    {
        for (int read; (read = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
        {
            text.Append(buffer, 0, read);
            // Past the limit only the length matters, for the message; the escapes can make it six times longer than what is meant.
            if (text.Length > limits.MaxCharactersInCell * 7L)
                throw new RefusedException(RefusalKind.TooLarge, $"The workbook has a cell with more than {limits.MaxCharactersInCell:N0} characters.");
        }
    }

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
