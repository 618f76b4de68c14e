using GoldenThread.Documents.Writing;

namespace GoldenThread.Web.Plumbing;

/// <summary>A table as a file: CSV, Excel or OpenDocument.</summary>
public static class TableFile
{
    /// <summary>What a table is offered as.</summary>
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("csv", "CSV"), ("xlsx", "Excel"), ("ods", "OpenDocument")];

    /// <summary>Answers with it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="format">"csv", "xlsx" or "ods".</param>
    /// <param name="name">The name under which it is saved, without its ending.</param>
    public static IResult Of(ReportTable table, string format, string name)
    {
        var report = new Report { Title = table.Caption ?? name, Blocks = [table] };
        return format switch
        {
            "csv" => WholeFile.Of(file => CsvWriter.Write(table, file), "text/csv; charset=utf-8", $"{name}.csv"),
            "xlsx" => WholeFile.Of(file => ExcelWriter.Write(report, file), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{name}.xlsx"),
            _ => WholeFile.Of(file => OdsWriter.Write(report, file), "application/vnd.oasis.opendocument.spreadsheet", $"{name}.ods"),
        };
    }
}
