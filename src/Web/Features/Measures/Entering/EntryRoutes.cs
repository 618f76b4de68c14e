using GoldenThread.Documents.Writing;
using GoldenThread.Documents.Writing.Forms;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>The timetable as a file, and the workbook to fill in, under the same queries as their pages.</summary>
public static class EntryRoutes
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string OpenDocument = "application/vnd.oasis.opendocument.spreadsheet";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Timetable(routes, "csv", "text/csv; charset=utf-8", (table, stream) => CsvWriter.Write(table, stream));
        Timetable(routes, "xlsx", Excel, (table, stream) => ExcelWriter.Write(new Report { Title = table.Caption, Blocks = [table] }, stream));
        Timetable(routes, "ods", OpenDocument, (table, stream) => OdsWriter.Write(new Report { Title = table.Caption, Blocks = [table] }, stream));
        Workbook(routes, "xlsx", Excel, ExcelFormWriter.Write);
        Workbook(routes, "ods", OpenDocument, OdsFormWriter.Write);
    }

    private static void Timetable(IEndpointRouteBuilder routes, string format, string type, Action<ReportTable, Stream> write) =>
        routes.MapGet($"/measures/returns.{format}", async (HttpRequest request, OpenTimetable open, Desk desk, CancellationToken cancel) =>
            Download(TimetableTable.Of(await open.RunAsync(ReturnFilter.Of(request.Query), cancel)), write, type, $"figures due {desk.Today:yyyy-MM-dd}.{format}"))
            .Needs(Right.EnterFigures).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

    private static void Workbook(IEndpointRouteBuilder routes, string format, string type, Action<Form, Stream> write) =>
        routes.MapGet($"/measures/enter.{format}", async (HttpRequest request, OpenEntry open, Desk desk, CancellationToken cancel) =>
        {
            var sheet = await open.RunAsync(ReturnFilter.Of(request.Query), 1, true, cancel);
            return Download(EntryWorkbook.Of(sheet, desk.Council.Name, desk.Today, desk.Council.NarrativeLimit), write, type, $"figures to enter {desk.Today:yyyy-MM-dd}.{format}");
        }).Needs(Right.EnterFigures).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

    private static IResult Download<T>(T what, Action<T, Stream> write, string type, string name) =>
        WholeFile.Of(file => write(what, file), type, name);
}
