using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Reading;

/// <summary>What a sheet hides and what stands far away from its table, gathered while it is read and said at its end.</summary>
internal sealed class SheetNotices(string name, bool isHidden, Intake intake)
{
    private const int MostStrays = 10;
    private const int MostRanges = 20;
    private readonly List<string> strays = [];
    private readonly List<(int From, int To)> hiddenColumns = [];
    private readonly List<(int From, int To)> hiddenRows = [];

    public void HideColumns(int from, int to) => hiddenColumns.Add((from, to));

    public bool HidesColumn(int column) => hiddenColumns.Exists(h => h.From <= column && column <= h.To);

    public void HideRow(int number)
    {
        if (hiddenRows.Count > 0 && hiddenRows[^1].To == number - 1)
            hiddenRows[^1] = (hiddenRows[^1].From, number);
        else if (hiddenRows.Count <= MostRanges)
            hiddenRows.Add((number, number));
    }

    /// <summary>Takes note of a filled cell beyond the columns that are read; more than a few such cells are columns that don't belong.</summary>
    public void Stray(int column, int row)
    {
        if (strays.Count == MostStrays)
            intake.CheckColumns(column, $"sheet {name}");
        strays.Add(new CellReference(column, row).ToString());
    }

    /// <summary>Says it all, and gives the hidden ones among so many columns.</summary>
    public int[] Say(int width)
    {
        var where = $"sheet {name}";
        var hidden = Enumerable.Range(0, width).Where(HidesColumn).ToArray();
        if (isHidden)
            intake.Notice(where, NoticeKind.Hidden, $"The sheet {name} is hidden in the workbook. It was read all the same; check that it is meant to be used.");
        if (hiddenRows.Count > 0)
            intake.Notice($"{where}, hidden rows", NoticeKind.Hidden, $"On the sheet {name} these rows are hidden but were read: {string.Join(", ", hiddenRows.Take(MostRanges).Select(r => r.From == r.To ? $"{r.From}" : $"{r.From} to {r.To}"))}{(hiddenRows.Count > MostRanges ? " and more" : "")}.");
        if (hidden.Length > 0)
            intake.Notice($"{where}, hidden columns", NoticeKind.Hidden, $"On the sheet {name} these columns are hidden but were read: {string.Join(", ", hidden.Select(CellReference.ColumnName))}.");
        if (strays.Count > 0)
            intake.Notice(where, NoticeKind.StrayCell, $"On the sheet {name} there is something far away from the table, in {string.Join(", ", strays)}. It was left out.");
        return hidden;
    }
}
