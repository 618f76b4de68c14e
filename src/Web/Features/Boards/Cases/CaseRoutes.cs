using GoldenThread.Domain.Boards;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The lists of cases and of exceptions as files, under the addresses of their pages and with the same filter.</summary>
public static class CaseRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/boards/cases.{format:regex(^(csv|xlsx|ods|json)$)}", async (string format, HttpRequest request, SeeCases see, Desk desk, CancellationToken cancel) =>
        {
            var asAt = AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today);
            var rows = (await see.RunAsync(CaseFilter.Of(field => request.Query[field]), asAt, cancel)).Rows;
            var json = rows.Select(row => new { row.Code, row.Subject, Board = desk.NameOf(row.BoardId), row.RaisedBy, row.CalledInOn, row.Age, row.Last, Waits = row.Waits.Select(wait => new { wait.Kind, wait.What, Board = desk.NameOf(wait.Board), wait.Due, wait.IsLate }), row.ClosedOn, row.ClosedBecause });
            return File(CaseTables.Cases(rows, desk.NameOf), new { AsAt = asAt.Shown, Cases = json }, $"cases {asAt.Shown:yyyy-MM-dd}", format);
        }).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/boards/exceptions.{format:regex(^(csv|xlsx|ods|json)$)}", async (string format, HttpRequest request, SeeExceptions see, Desk desk, CancellationToken cancel) =>
        {
            var rows = (await see.RunAsync(cancel)).Of(CaseFilter.Value<ExceptionRule>(request.Query["rule"]), CaseFilter.Value<SubjectKind>(request.Query["kind"]));
            var json = rows.Select(row => new { row.Subject, row.Path, row.Owner, Because = row.Because.Select(because => new { because.Rule, because.Words, because.IsRed }), Case = row.Case?.Code });
            return File(CaseTables.Exceptions(rows), new { On = desk.Today, Exceptions = json }, $"exceptions {desk.Today:yyyy-MM-dd}", format);
        }).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    // Written whole before it is sent: a fault on the way gives an error, never half a file.
    private static IResult File(Documents.Writing.ReportTable table, object json, string name, string format)
    {
        var file = new MemoryStream();
        CaseTables.Write(table, json, format, file);
        file.Position = 0;
        return Results.Stream(file, PlanPrinting.MediaType(format), $"{name}.{format}");
    }

    private static string NameOf(this Desk desk, Guid? board) => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "";
}
