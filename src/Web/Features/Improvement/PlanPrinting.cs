using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Writes a plan's paper as a file of a kind.</summary>
public static class PlanPrinting
{
    /// <summary>The kinds of file in which a paper can be had; JSON is another thing, it holds everything.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["docx", "xlsx", "ods", "csv", "html"];

    public static void Write(PlanPaper paper, string format, Stream output)
    {
        switch (format)
        {
            case "docx": WordWriter.Write(paper.AsDocument(), output); break;
            case "html": HtmlWriter.Write(paper.AsDocument(), output); break;
            case "csv": CsvWriter.Write(paper.AsTable(), output); break;
            default: WriteSheets(paper.AsWorkbook(), format, output); break;
        }
    }

    /// <summary>The columns of the list alone.</summary>
    public static void List(OpenedPlan opened, IEnumerable<ActionStanding> rows, string format, Stream output)
    {
        var table = PaperColumns.List(opened.Plan, rows, opened.AsAt.Shown);
        var report = new Report { Title = opened.Plan.Title, Blocks = [table] };
        switch (format)
        {
            case "csv": CsvWriter.Write(table, output); break;
            case "docx": WordWriter.Write(report, output); break;
            case "html": HtmlWriter.Write(report, output); break;
            default: WriteSheets(report, format, output); break;
        }
    }

    public static string MediaType(string format) => format switch
    {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "csv" => "text/csv; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        _ => throw new ArgumentException($"A plan can't be printed as {format}.", nameof(format)),
    };

    private static void WriteSheets(Report report, string format, Stream output)
    {
        if (format == "xlsx") { ExcelWriter.Write(report, output); }
        else if (format == "ods") { OdsWriter.Write(report, output); }
        else { throw new ArgumentException($"A plan can't be printed as {format}.", nameof(format)); }
    }
}
