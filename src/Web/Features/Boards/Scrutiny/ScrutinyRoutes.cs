using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Scrutiny's annual report as a file: the version that stands, or an earlier one by its number.</summary>
public static class ScrutinyRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/boards/scrutiny-report/{year}/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (string year, string paperFormat, int? edition, OpenScrutinyReport open, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            FinancialYear.Read(year) is { } of && await open.RunAsync(of, edition, cancel) is { Report: { } report, Content: { } content } opened
                ? await PaperFile.SendAsync(ScrutinyPaper.Of(report, opened.Version, content, opened.Digest, desk.Council.Name), paperFormat, $"scrutiny report {ListBoardAssessments.AddressOf(of)}", printer, cancel)
                : Results.NotFound()).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}
