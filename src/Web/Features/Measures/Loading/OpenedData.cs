using System.Globalization;
using GoldenThread.Documents.Data;
using GoldenThread.Documents.Reading;
using GoldenThread.Domain.Measures.Reading;
using GoldenThread.Web.Plumbing.Design;

namespace GoldenThread.Web.Features.Measures;

/// <summary>A file of figures that is open at the sheet and the headings that were chosen.</summary>
public sealed class OpenedData : IDisposable
{
    private readonly DataFile _file;
    private readonly LoadChoices _choices;
    private readonly int _firstData;

    private OpenedData(DataFile file, DataSheet sheet, DataHead head, LoadChoices choices)
    {
        (_file, Sheet, _choices) = (file, sheet, choices);
        Head = choices.FirstHeading is null ? head : head.With(choices.FirstHeading, choices.LastHeading, choices.FirstData);
        Headings = [.. Head.Columns.Select(column => column.Name)];
        _firstData = Head.FirstDataRow ?? int.MaxValue;
    }

    public DataFile File => _file;
    public DataSheet Sheet { get; }

    /// <summary>The first rows.</summary>
    public DataHead Head { get; }
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Why the last reading broke off; null where it came to the end.</summary>
    public DocumentRefusal? Refusal { get; private set; }

    /// <summary>What the reader of the file has to tell.</summary>
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>The rows that cannot be read because a cell is broken: their number and what is wrong.</summary>
    public IReadOnlyList<(int Row, string Why)> Broken => _broken;

    private readonly List<(int Row, string Why)> _broken = [];

    /// <summary>Opens a file; refused with the reason where it cannot be.</summary>
    public static (OpenedData? Data, DocumentRefusal? Refusal) Open(Stream content, string fileName, LoadChoices choices)
    {
        var opening = DataFile.Open(content, fileName);
        if (!opening.WasOpened) { return (null, opening.Refusal); }
        var sheet = opening.File.Sheets.FirstOrDefault(each => each.Number == choices.Sheet) ?? opening.File.Sheets[0];
        var look = opening.File.Look(sheet);
        if (look.WasRead) { return (new(opening.File, sheet, look.Head, choices), null); }
        opening.File.Dispose();
        return (null, look.Refusal);
    }

    /// <summary>The rows beneath the headings, one after another; the cells of one are overwritten by those of the next.</summary>
    public IEnumerable<FigureLine> Lines()
    {
        _broken.Clear();
        var hidden = 0;
        using var rows = _file.Read(Sheet, _file.Kind is DataFileKind.Excel or DataFileKind.OpenDocument ? null : Headings.Count);
        var cells = new List<string>(Headings.Count);
        while (rows.Read())
        {
            if (rows.Number < _firstData) { continue; }
            if (rows.IsHidden) { hidden++; }
            if (rows.HasFault && FaultOf(rows) is { } fault)
            {
                _broken.Add((rows.Number, fault));
                continue;
            }

            cells.Clear();
            for (var at = 0; at < rows.Count; at++) { cells.Add(rows.GetString(at)); }
            yield return new(rows.Number, cells);
        }

        List<string> told = [.. _file.Notices.Concat(rows.Notices).Select(notice => $"{notice.Where}: {notice.Message}").Distinct()];
        if (Sheet.IsHidden) { told.Add($"The sheet “{Sheet.Name}” is hidden in the workbook."); }
        if (hidden > 0) { told.Add($"{Say.Count(hidden, "row is", "rows are")} hidden in the workbook; what stands there is read too."); }
        (Refusal, Notices) = (rows.Refusal, told);
    }

    /// <summary>One row as it stands in the file; null where there is none of that number.</summary>
    public IReadOnlyList<string>? Row(int number)
    {
        using var rows = _file.Read(Sheet);
        while (rows.Read())
        {
            if (rows.Number == number) { return rows.ToArray(); }
            if (rows.Number > number) { break; }
        }

        return null;
    }

    public void Dispose() => _file.Dispose();

    /// <summary>What is wrong with a cell of the row; whether there are too many or too few, the mapping knows better.</summary>
    private static string? FaultOf(DataRows rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows.FaultOf(at) is { } fault) { return string.Create(CultureInfo.InvariantCulture, $"{rows.AddressOf(at)} holds {fault}."); }
        }

        return null;
    }
}
