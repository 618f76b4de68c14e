namespace GoldenThread.Documents.Data;

/// <summary>The hidden sheet by which a workbook that was given out is known again: names in its first column, values in its second.</summary>
internal static class FormMarks
{
    public const string Sheet = "form-marks";
    public const string Signature = "form-marks/1";
    private const int Most = 1_000;
    private static readonly Dictionary<string, string> None = [];

    /// <summary>The sheets without that one, and what it says.</summary>
    public static (IReadOnlyList<DataSheet> Sheets, IReadOnlyDictionary<string, string> Marks) Of(List<DataSheet> sheets, Func<DataSheet, DataRows> read)
    {
        if (sheets.Find(s => s is { IsHidden: true, Name: Sheet }) is not { } hidden)
            return (sheets, None);
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        using var rows = read(hidden);
        if (!rows.Read() || rows.GetString(0) != Signature)
            return (sheets, None);
        while (marks.Count < Most && rows.Read())
            if (rows.GetString(0) is { Length: > 0 } name)
                marks[name] = rows.GetString(1);
        sheets.Remove(hidden);
        return (sheets, marks);
    }
}
