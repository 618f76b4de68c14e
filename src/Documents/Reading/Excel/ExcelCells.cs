using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Turns a cell's element into a cell: its text, or what is wrong with it. Formulas are never worked out; their last result is read.</summary>
internal sealed class ExcelCells(Intake intake, SharedStrings shared, ExcelStyles styles, bool from1904)
{
    private readonly ExcelText text = new(intake.Limits);

    /// <summary>Reads the cell at which the reader stands, and leaves the reader at its end.</summary>
    public DocumentCell Read(XmlReader reader, Func<string> where)
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

        if (isFormula && string.IsNullOrEmpty(value) && type != "str")
            return Fault("", "a formula without a result; open the workbook, let it work the formula out and save it");
        if (inline is not null)
            return intake.Cell(inline, where);
        return string.IsNullOrEmpty(value) ? DocumentCell.Empty : Valued(type, value, style, where);
    }

    private DocumentCell Valued(string type, string value, string? style, Func<string> where) => type switch
    {
        "s" => shared.Cell(value.Trim(), intake, where),
        "str" or "inlineStr" => intake.Cell(ExcelText.Unescape(value), where),
        "b" => intake.Cell(value.Trim() is "1" or "true" ? "TRUE" : "FALSE", where),
        "e" => Fault(value, $"an error, {value}"),
        "d" => intake.Cell(IsoDate(value.Trim()), where),
        _ when value.StartsWith('#') => Fault(value, $"an error, {value}"),
        _ => Number(value.Trim(), styles[style], where),
    };

    private DocumentCell Number(string value, NumberShape shape, Func<string> where) => CellNumber.Text(value, shape, from1904) is { } read
        ? intake.Cell(read, where)
        : Fault(value, shape == NumberShape.Number ? $"a number that can't be read, {value}" : $"a number, {value}, that is shown as a date or percentage but can't be one");

    private static string IsoDate(string value) => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..10] : value.Replace('T', ' ').TrimEnd('Z');

    private static DocumentCell Fault(string shown, string fault) => new() { Lines = shown.Length > 0 ? [shown] : [], Fault = fault };
}
