using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>How a board did in a year as a file: the version that stands, or an earlier one by its number.</summary>
public static class BoardAssessmentRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/boards/{id:guid}/assessments/{year}/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (Guid id, string year, string paperFormat, int? edition, ListBoardAssessments list, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
        {
            var boards = desk.Organisation!.Boards;
            if (boards.FirstOrDefault(each => each.Id == id) is not { } board || FinancialYear.Read(year) is not { } of || await list.OneAsync(id, of, cancel) is not { } found) { return Results.NotFound(); }
            if (found.Agreed.FirstOrDefault(each => each.Number == (edition ?? found.Agreed.Count)) is not { } agreed) { return Results.NotFound(); }
            var paper = BoardAssessmentPaper.Of(board, found, agreed, desk.Council.Name, to => boards.FirstOrDefault(each => each.Id == to)?.Name ?? "");
            return await PaperFile.SendAsync(paper, paperFormat, $"{board.Acronym ?? board.Name} impact {ListBoardAssessments.AddressOf(of)}", printer, cancel);
        }).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}
