using System.Globalization;
using GoldenThread.Documents.Data;
using GoldenThread.Domain.Measures.Entry;
using GoldenThread.Domain.Measures.Figures;
using Column = GoldenThread.Web.Features.Measures.EntryWorkbook.Column;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Reads a workbook of figures that was given out and filled in. Nothing is saved.</summary>
public sealed class ReadFilledWorkbook
{
    /// <summary>More rows than a council has measures, parts and periods in one sheet.</summary>
    private const int MostRows = 20_000;

    private readonly DataLimits _limits = DataLimits.Default;

    public Task<FilledWorkbook> RunAsync(Stream content, string fileName) => Task.FromResult(Read(content, fileName));

    private FilledWorkbook Read(Stream content, string fileName)
    {
        var opening = DataFile.Open(content, fileName, _limits);
        if (opening.File is not { } file) { return FilledWorkbook.Refuse(opening.Refusal!.Message); }
        using (file)
        {
            if (file.Marks.GetValueOrDefault(EntryWorkbook.Token) != EntryWorkbook.Version) { return FilledWorkbook.Refuse("This is not a workbook that was given out here. Ask for one under Enter figures, fill it in and read that."); }
            var (changed, faults, count, isHeaded) = (new List<FilledRow>(), new List<CellFault>(), 0, false);
            using var rows = file.Read(file.Sheets.First(sheet => !sheet.IsHidden));
            while (rows.Read())
            {
                if (!isHeaded) { isHeaded = Cell(rows, Column.Code) == "Code" && Cell(rows, Column.Figure) == "Figure"; continue; }
                if (Enum.GetValues<Column>().All(column => rows.IsBlank((int)column))) { continue; }
                if (++count > MostRows) { return FilledWorkbook.Refuse($"It has more than {MostRows:N0} rows. Give out fewer measures in one workbook."); }
                if (Known(rows) is not { } typed) { faults.Add(new(rows.AddressOf((int)Column.Code), "This row is not as it was given out. Rows can be left empty, not added or changed.")); continue; }
                foreach (var column in Enum.GetValues<Column>().Where(column => rows.FaultOf((int)column) is not null)) { faults.Add(new(rows.AddressOf((int)column), rows.FaultOf((int)column)!)); }
                if (!Fill(rows, typed, faults)) { continue; }
                if (typed.IsTouched || typed.IsSaid) { changed.Add(new(rows.Number, typed)); }
            }

            return rows.Refusal is { } refusal ? FilledWorkbook.Refuse(refusal.Message) : isHeaded ? new(changed, count, faults, null) : FilledWorkbook.Refuse("Its headings are not as they were given out.");
        }
    }

    private static TypedRow? Known(DataRows rows) =>
        Cell(rows, Column.Key).Split('|') is [var series, var period, var seen, var was, var said] && Guid.TryParseExact(series, "N", out var id) && int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? new() { Series = id, Period = period, Seen = revision, Was = was, WasSaid = said.Length > 0 ? said : null } : null;

    private static bool Fill(DataRows rows, TypedRow typed, List<CellFault> faults)
    {
        (typed.Figure, typed.Numerator, typed.Denominator) = (Cell(rows, Column.Figure), Cell(rows, Column.Numerator), Cell(rows, Column.Denominator));
        (typed.Commentary, typed.Because) = (Cell(rows, Column.Commentary), Cell(rows, Column.Because));
        var (mark, status) = (Cell(rows, Column.Mark), Cell(rows, Column.Status));
        var chosen = TypedFigure.Marks.Where(each => string.Equals(each.InWords(), mark, StringComparison.OrdinalIgnoreCase)).Cast<FigureKind?>().FirstOrDefault();
        if (mark.Length > 0 && chosen is null) { faults.Add(new(rows.AddressOf((int)Column.Mark), $"“{mark}” is none of {string.Join(", ", TypedFigure.Marks.Select(each => each.InWords()))}.")); return false; }
        typed.Mark = chosen?.ToString() ?? "";
        typed.Provisional = string.Equals(status, EntryWorkbook.Provisional, StringComparison.OrdinalIgnoreCase);
        if (status.Length == 0 || typed.Provisional || string.Equals(status, EntryWorkbook.Final, StringComparison.OrdinalIgnoreCase)) { return true; }
        faults.Add(new(rows.AddressOf((int)Column.Status), $"“{status}” is neither {EntryWorkbook.Final} nor {EntryWorkbook.Provisional}."));
        return false;
    }

    private static string Cell(DataRows rows, Column column) => (int)column < rows.Count ? rows.GetString((int)column).Trim() : "";

    /// <summary>The cell of a box, as a spreadsheet names it.</summary>
    public static string Address(int row, string box) => box switch
    {
        "Numerator" => $"G{row}",
        "Denominator" => $"H{row}",
        "Mark" => $"J{row}",
        "Commentary" => $"L{row}",
        "Because" => $"M{row}",
        _ => $"I{row}",
    };
}
