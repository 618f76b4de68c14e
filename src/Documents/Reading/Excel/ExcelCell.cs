using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>A cell's element as it stands in the sheet's part.</summary>
internal readonly record struct ExcelCell(string Type, string? Style, string? Value, string? Inline, bool IsFormula)
{
    /// <summary>Reads the cell at which the reader stands, and leaves the reader at its end.</summary>
    public static ExcelCell Read(XmlReader reader, ExcelText text)
    {
        var (type, style) = (reader.GetAttribute("t") ?? "n", reader.GetAttribute("s"));
        string? value = null;
        string? inline = null;
        var isFormula = false;
        if (!reader.IsEmptyElement)
        {
            var end = reader.Depth;
            while (reader.Read() && reader.Depth > end)
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                if (reader.LocalName == "v")
                    value = text.Plain(reader);
                else if (reader.LocalName == "is")
                    inline = text.Rich(reader);
                else if (reader.LocalName == "f")
                    isFormula = true;
            }
        }

        return new(type, style, value, inline, isFormula);
    }
}
