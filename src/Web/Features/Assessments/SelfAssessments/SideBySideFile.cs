using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Self-assessments side by side as a file of a kind: what the page shows, in one table.</summary>
public static class SideBySideFile
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("xlsx", "Excel"), ("ods", "OpenDocument"), ("csv", "CSV")];

    public static void Write(SideBySide compared, string format, Stream output)
    {
        var table = Table(compared);
        var report = new Report { Title = "Self-assessments side by side", Blocks = [table] };
        switch (format)
        {
            case "csv": CsvWriter.Write(table, output); break;
            case "xlsx": ExcelWriter.Write(report, output); break;
            default: OdsWriter.Write(report, output); break;
        }
    }

    private static ReportTable Table(SideBySide compared) => new()
    {
        Caption = "Side by side",
        Columns = [new("Part", 0.7), new("Title", 3), .. compared.Columns.Select(column => new ReportColumn(column.Name, 1.4)), new("Steps apart", 0.8), new("Highest", 1.6), new("Lowest", 1.6), new("In words", 3)],
        Rows =
        [
            .. compared.Rows.Select(row => ReportRow.Of(
            [
                ReportCell.Of(row.Depth < 0 ? "" : row.Ref), ReportCell.Of(row.Title), .. row.Cells.Select(cell => ReportCell.Of(cell.Words)),
                row.Spread.Apart is { } apart ? ReportCell.Of(apart) : ReportCell.Empty, ReportCell.Of(CountingWords.Listed(row.Spread.Highest)), ReportCell.Of(CountingWords.Listed(row.Spread.Lowest)), ReportCell.Of(row.Spread.Words),
            ])),
            About("To the next score", compared, column => ReportCell.Of(column.Overall.NextStep.Words)),
            .. compared.Steps.Select(step => About($"Lines at {step}", compared, column => column.LinesAt(step) is { } lines ? ReportCell.Of(lines) : ReportCell.Of("No such step"))),
            About("Lines without a score", compared, column => ReportCell.Of(column.WithoutScore)),
            About("Edition", compared, column => ReportCell.Of(column.Edition.Number)),
            About("Signed off", compared, column => column.Assessment.IsSigned ? ReportCell.Of("Yes") : ReportCell.Of("No")),
        ],
    };

    private static ReportRow About(string what, SideBySide compared, Func<SideColumn, ReportCell> says) => ReportRow.Of([ReportCell.Empty, ReportCell.Of(what), .. compared.Columns.Select(says)]);
}
