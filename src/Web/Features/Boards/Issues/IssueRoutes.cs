using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The issues that a board keeps as a file. What is exempt is not in it.</summary>
public static class IssueRoutes
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("csv", "CSV"), ("xlsx", "Excel"), ("ods", "OpenDocument")];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/boards/{id:guid}/issues.{format:regex(^(csv|xlsx|ods)$)}", async (Guid id, string format, SeeIssues see, Desk desk, CancellationToken cancel) =>
        {
            if (desk.Organisation!.Boards.FirstOrDefault(each => each.Id == id) is not { } board) { return Results.NotFound(); }
            var table = Table(board.Name, await see.RunAsync(id, cancel), desk);
            return WholeFile.Of(file => CaseTables.Write(table, new { }, format, file), PlanPrinting.MediaType(format), $"issues {board.Acronym ?? board.Name} {desk.Today:yyyy-MM-dd}.{format}");
        }).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

    private static ReportTable Table(string board, SeenIssues seen, Desk desk) => new()
    {
        Caption = $"Issues kept by {board}",
        Columns = [new("Case"), new("Issue", 3), new("Raised by", 2), new("Raised on"), new("Days open"), new("Decided last", 2), new("It waits for", 4), new("Closed on"), new("How it ended", 3)],
        Rows = seen.ToLeave.Select(row => ReportRow.Of(
            ReportCell.Of(row.Code), ReportCell.Of(row.Subject.Title), ReportCell.Of(row.RaisedBy), ReportCell.Of(row.CalledInOn.InWords()), ReportCell.Of($"{row.Age}"), ReportCell.Of(row.Last),
            ReportCell.Of(row.Waits.Select(wait => $"{(desk.Organisation!.Boards.FirstOrDefault(each => each.Id == wait.Board) is { } at ? $"{at.Name}: " : "")}{wait.What}{(wait.Due is { } due ? $", {due.InWords()}" : "")}{(wait.IsLate ? ", late" : "")}")),
            ReportCell.Of(row.ClosedOn?.InWords() ?? ""), ReportCell.Of(row.ClosedBecause))),
    };
}
