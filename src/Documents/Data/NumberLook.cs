using System.Globalization;
using GoldenThread.Documents.Reading;

namespace GoldenThread.Documents.Data;

/// <summary>Whether a cell looks like a number or like a mark that stands where a number is missing. Good enough to tell headings from data, not to read figures.</summary>
internal static class NumberLook
{
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase) { "-", "–", "..", ".", ":", "*", "c", "k", "u", "x", "z", "s", "n/a", "na", "low", "[c]", "[k]", "[u]", "[x]", "[z]", "[low]", "nan", "null", "none" };

    public static bool IsNumber(DataHeadRow row, int column) =>
        column < row.Cells.Count && (row.Kinds[column] is CellKind.Number or CellKind.Percentage || (row.Kinds[column] == CellKind.Text && IsNumber(row.Cells[column])));

    public static bool IsNumberOrMark(DataHeadRow row, int column) => IsNumber(row, column) || (row.IsFilled(column) && Marks.Contains(row[column].Trim()));

    private static bool IsNumber(string text)
    {
        var bare = text.AsSpan().Trim().TrimStart("£$€<>~").TrimEnd("%*").Trim();
        return bare.Length > 0 && double.TryParse(bare, NumberStyles.Float | NumberStyles.AllowThousands | NumberStyles.AllowParentheses, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
    }
}
