using System.Globalization;

namespace GoldenThread.Documents.Data;

/// <summary>Guesses where headings end and data begin: data are the rows that look like most of those below them, headings what stands right above.</summary>
internal static class HeadingGuess
{
    public static HeadingPlace Of(IReadOnlyList<DataHeadRow> all, bool isText)
    {
        var rows = all.Where(r => !r.IsHidden).ToList();
        if (rows.Count == 0)
            return default;
        var data = FirstData(rows);
        // Nothing above the data: a table without headings. Nothing but one row: headings without data.
        if (data == 0)
            return new(null, null, rows[0].Number);
        var first = data - 1;
        while (first > 0 && Belongs(rows[first - 1], rows[first], rows, first, data, isText))
            first--;
        return new(rows[first].Number, rows[data - 1].Number, data < rows.Count ? rows[data].Number : null);
    }

    private static int FirstData(List<DataHeadRow> rows)
    {
        var filled = rows.ConvertAll(Filled);
        var most = filled.Max();
        var wide = Enumerable.Range(0, rows.Count).Where(i => filled[i] * 2 >= most).ToList();
        var body = wide.Skip(1).Select(i => rows[i]).ToList();
        var width = rows.Max(r => r.Cells.Count);
        var numeric = Enumerable.Range(0, width).Where(c => IsNumeric(body, c)).ToList();
        if (numeric.Count == 0)
            return wide.Count > 1 ? wide[1] : rows.Count;
        var headed = false;
        foreach (var i in wide)
        {
            var present = numeric.Where(c => rows[i].IsFilled(c)).ToList();
            if (present.Count * 2 < numeric.Count || present.Count(c => NumberLook.IsNumberOrMark(rows[i], c)) * 2 <= present.Count)
                headed |= present.Count * 2 > numeric.Count;
            else if (headed || !CountUp(rows[i], body, numeric))
                return i;
            else
                headed = true;
        }

        return rows.Count;
    }

    private static bool IsNumeric(List<DataHeadRow> body, int column)
    {
        var present = body.Count(r => r.IsFilled(column));
        return present * 4 >= body.Count && present > 0 && body.Count(r => NumberLook.IsNumberOrMark(r, column)) * 2 >= present && body.Exists(r => NumberLook.IsNumber(r, column));
    }

    /// <summary>Years, or ages one after the other, above other numbers are headings, although they are numbers.</summary>
    private static bool CountUp(DataHeadRow row, List<DataHeadRow> body, List<int> numeric)
    {
        var numbers = numeric.Where(c => NumberLook.IsNumber(row, c)).Select(c => Whole(row[c])).ToList();
        if (numbers.Count < 2 || numbers.Contains(null) || !body.Exists(r => numeric.Exists(c => NumberLook.IsNumber(r, c) && !IsYear(Whole(r[c])))))
            return false;
        return (numbers.TrueForAll(IsYear) && numbers.Distinct().Count() == numbers.Count)
            || (numbers.Count > 2 && numbers.Zip(numbers.Skip(1)).All(n => n.Second == n.First + 1));
    }

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    private static bool IsYear(int? number) => number is >= 1900 and <= 2100;

    private static bool Belongs(DataHeadRow upper, DataHeadRow lower, List<DataHeadRow> rows, int first, int data, bool isText)
    {
        // A merged cell that reaches from one row into the other ties them together, whatever else they hold.
        if (lower.Merged.Any(m => m.FirstRow <= upper.Number))
            return true;
        var filled = Filled(upper);
        if (filled < 2 || lower.Number - upper.Number > 1)
            return false;
        var columns = Enumerable.Range(0, upper.Cells.Count).Where(upper.IsFilled).ToList();
        // "Source:" and its answer, side by side at the left, are a note.
        if (columns[^1] <= 1)
            return false;
        return !isText || (first == data - 1 && (lower.Cells.Where(c => c.Length > 0).Distinct().Count() < Filled(lower) || Filled(lower) < rows[^1].Cells.Count));
    }

    private static int Filled(DataHeadRow row) => Enumerable.Range(0, row.Cells.Count).Count(row.IsFilled);
}
