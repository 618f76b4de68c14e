using System.Globalization;
using System.Text;

namespace GoldenThread.Documents.Reading.Excel;

/// <summary>A cell's place in a sheet: "C7" is column 2 (the first is 0), row 7.</summary>
internal readonly record struct CellReference(int Column, int Row)
{
    public const int LastRow = 1_048_576;
    public const int LastColumn = 16_383;

    public static CellReference? Parse(ReadOnlySpan<char> text)
    {
        var column = 0;
        var at = 0;
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && at < 4; at++)
            column = (column * 26) + (text[at] & 0x1f);
        return at > 0 && column - 1 <= LastColumn && int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is >= 1 and <= LastRow
            ? new CellReference(column - 1, row) : null;
    }

    public static (CellReference From, CellReference To)? ParseRange(string? text)
    {
        var ends = (text ?? "").Split(':');
        return Parse(ends[0]) is { } from && Parse(ends[^1]) is { } to && ends.Length <= 2 && to.Column >= from.Column && to.Row >= from.Row ? (from, to) : null;
    }

    public static string ColumnName(int column)
    {
        var name = new StringBuilder();
        for (var left = column + 1; left > 0; left = (left - 1) / 26)
            name.Insert(0, (char)('A' + ((left - 1) % 26)));
        return name.ToString();
    }

    public override string ToString() => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);
}
