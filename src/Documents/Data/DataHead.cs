using System.Globalization;
using GoldenThread.Documents.Reading;
using GoldenThread.Documents.Reading.Excel;

namespace GoldenThread.Documents.Data;

/// <summary>The first rows of a sheet, with a guess where its headings are. A person may say otherwise: <see cref="With"/>.</summary>
public sealed record DataHead
{
    private const int MostSamples = 20;
    private readonly bool isText;

    private DataHead(DataSheet sheet, IReadOnlyList<DataHeadRow> rows, HeadingPlace place, bool isText)
    {
        (Sheet, Rows, this.isText) = (sheet, rows, isText);
        (FirstHeadingRow, LastHeadingRow, FirstDataRow) = (place.First, place.Last, place.Data);
        Columns = MakeColumns();
    }

    /// <summary>The sheet.</summary>
    public DataSheet Sheet { get; }

    /// <summary>The first rows that have something in them.</summary>
    public IReadOnlyList<DataHeadRow> Rows { get; }

    /// <summary>The number of the row where the headings begin; null where there are none.</summary>
    public int? FirstHeadingRow { get; }

    /// <summary>The number of the row where the headings end; null where there are none.</summary>
    public int? LastHeadingRow { get; }

    /// <summary>The number of the row from which the data begin; null where there are none.</summary>
    public int? FirstDataRow { get; }

    /// <summary>The columns, with their headings and what stands below.</summary>
    public IReadOnlyList<DataColumn> Columns { get; }

    /// <summary>What stands above the headings: title and notes, each row one line.</summary>
    public IReadOnlyList<string> Titles => [.. Rows.Where(r => r.Number < (FirstHeadingRow ?? FirstDataRow) && !r.IsHidden).Select(r => Words.Fold(string.Join(' ', r.Cells.Where(c => c.Length > 0))))];

    /// <summary>The same rows with the headings where a person says they are.</summary>
    /// <param name="firstHeadingRow">The number of the first heading row; null for none.</param>
    /// <param name="lastHeadingRow">The number of the last heading row; null for the same as the first.</param>
    /// <param name="firstDataRow">The number of the first row of data; null for the next that has something in it.</param>
    public DataHead With(int? firstHeadingRow, int? lastHeadingRow = null, int? firstDataRow = null)
    {
        var last = lastHeadingRow ?? firstHeadingRow;
        return new(Sheet, Rows, new(firstHeadingRow, last, firstDataRow ?? Rows.FirstOrDefault(r => r.Number > (last ?? 0) && !r.IsHidden)?.Number), isText);
    }

    internal static DataHead Guess(DataSheet sheet, IReadOnlyList<DataHeadRow> rows, DataFileKind kind)
    {
        var isText = kind is not (DataFileKind.Excel or DataFileKind.OpenDocument);
        return new(sheet, rows, HeadingGuess.Of(rows, isText), isText);
    }

    private DataColumn[] MakeColumns()
    {
        var below = Rows.Where(r => r.Number >= FirstDataRow).ToList();
        var headings = Rows.Where(r => r.Number >= FirstHeadingRow && r.Number <= LastHeadingRow && !r.IsHidden).ToList();
        var texts = Headings.Of(headings, Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Count));
        var hidden = Rows.SelectMany(r => r.HiddenColumns).ToHashSet();
        return [.. texts.Select((heading, i) =>
        {
            var values = below.Select(r => r[i]).ToList();
            var filled = below.Where(r => r.IsFilled(i)).ToList();
            return new DataColumn
            {
                Index = i,
                Letter = isText ? (i + 1).ToString(CultureInfo.InvariantCulture) : CellReference.ColumnName(i),
                Heading = heading,
                Values = values,
                Samples = [.. filled.Select(r => r[i]).Distinct().Take(MostSamples)],
                LooksNumeric = filled.Count > 0 && filled.Count(r => NumberLook.IsNumberOrMark(r, i)) * 2 > filled.Count && filled.Exists(r => NumberLook.IsNumber(r, i)),
                IsHidden = hidden.Contains(i),
            };
        })];
    }
}
