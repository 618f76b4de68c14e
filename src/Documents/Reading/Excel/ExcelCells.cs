using System.Xml;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>Turns a cell's element into a cell: its text, or what is wrong with it. Formulas are never worked out; their last result is read.</summary>
internal sealed class ExcelCells(Intake intake, SharedStrings shared, ExcelStyles styles, bool from1904)
{
    private readonly ExcelText text = new(intake.Limits);

    /// <summary>Reads the cell at which the reader stands as papers show it, and leaves the reader at its end.</summary>
    public DocumentCell Read(XmlReader reader, Func<string> where)
    {
        var cell = ExcelCell.Read(reader, text);
        if (cell is { Type: "s", Inline: null, Value.Length: > 0 })
            return shared.Cell(cell.Value.Trim(), intake, where);
        var stored = Stored(cell);
        return stored.Fault is { } fault ? new DocumentCell { Lines = stored.Text.Length > 0 ? [stored.Text] : [], Fault = fault }
            : stored.Kind != CellKind.Percentage ? intake.Cell(stored.Text, where)
            : CellNumber.Text(stored.Text, NumberShape.Percentage, from1904) is { } percent ? intake.Cell(percent, where)
            : new DocumentCell { Lines = [stored.Text], Fault = NotThat(stored.Text) };
    }

    /// <summary>Reads the cell at which the reader stands as it is stored, and leaves the reader at its end.</summary>
    public StoredCell Stored(XmlReader reader) => Stored(ExcelCell.Read(reader, text));

    private StoredCell Stored(ExcelCell cell)
    {
        if (cell.IsFormula && string.IsNullOrEmpty(cell.Value) && cell.Type != "str")
            return StoredCell.Faulty("", StoredCell.NoResult);
        if (cell.Inline is not null)
            return StoredCell.Of(cell.Inline);
        return string.IsNullOrEmpty(cell.Value) ? StoredCell.Of("") : Valued(cell.Type, cell.Value, cell.Style);
    }

    private StoredCell Valued(string type, string value, string? style) => type switch
    {
        "s" => shared.Stored(value.Trim()),
        "str" or "inlineStr" => StoredCell.Of(ExcelText.Unescape(value)),
        "b" => new(CellKind.Truth, value.Trim() is "1" or "true" ? "TRUE" : "FALSE"),
        "e" => StoredCell.Faulty(value, $"an error, {value}"),
        "d" => IsoDate(value.Trim()),
        _ when value.StartsWith('#') => StoredCell.Faulty(value, $"an error, {value}"),
        _ => Number(value.Trim(), styles[style]),
    };

    private StoredCell Number(string value, NumberShape shape)
    {
        var kind = shape switch
        {
            NumberShape.Percentage => CellKind.Percentage,
            NumberShape.Date => CellKind.Date,
            NumberShape.MonthAndYear => CellKind.Month,
            NumberShape.Year => CellKind.Year,
            NumberShape.DateAndTime => CellKind.Moment,
            NumberShape.Time => CellKind.Time,
            _ => CellKind.Number,
        };
        var read = CellNumber.Text(value, shape == NumberShape.Percentage ? NumberShape.Number : shape, from1904);
        return read is null ? StoredCell.Faulty(value, shape == NumberShape.Number ? $"a number that can't be read, {value}" : NotThat(value))
            : new(kind == CellKind.Date && read.Length > 10 ? CellKind.Moment : kind, read);
    }

    private static string NotThat(string value) => $"a number, {value}, that is shown as a date or percentage but can't be one";

    private static StoredCell IsoDate(string value) => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? new(CellKind.Date, value[..10])
        : new(value.Length > 10 ? CellKind.Moment : CellKind.Date, value.Replace('T', ' ').TrimEnd('Z'));
}
