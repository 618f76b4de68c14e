using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>A briefing of members as a file.</summary>
public static class BriefingRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/boards/briefings/{number:int}/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (int number, string paperFormat, ListBriefings list, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            await list.OneAsync(number, cancel) is { } briefing
                ? await PaperFile.SendAsync(BriefingPaper.Of(briefing, desk.Council.Name, await list.AnchorAsync(briefing, cancel)), paperFormat, $"briefing {briefing.Code} {briefing.IssuedOn ?? desk.Today:yyyy-MM-dd}", printer, cancel)
                : Results.NotFound()).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}
