using System.Globalization;
using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>The shape of number that each cell style shows.</summary>
internal sealed class ExcelStyles
{
    private readonly List<NumberShape> shapes = [];

    public static ExcelStyles Of(ZipPackage package, string? part)
    {
        var styles = new ExcelStyles();
        if (part is null || !package.Has(part))
            return styles;
        var formats = new Dictionary<int, NumberShape>();
        var inCells = false;
        using var reader = package.ReadXml(part);
        while (reader.Read())
        {
            if (reader is { LocalName: "cellXfs" })
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(reader, "numFmtId") is { } id && reader.GetAttribute("formatCode") is { } code)
                formats[id] = NumberFormat.Of(code);
            else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
                styles.shapes.Add(Number(reader, "numFmtId") is not { } used ? NumberShape.Number : formats.TryGetValue(used, out var shape) ? shape : NumberFormat.BuiltIn(used));
        }

        return styles;
    }

    public NumberShape this[string? style] =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shapes.Count ? shapes[index] : NumberShape.Number;

    private static int? Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
