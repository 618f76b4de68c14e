using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Reports;

/// <summary>An annual report as a file: the version that stands, or an earlier one by its number.</summary>
public static class AnnualRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reports/annual/{year}/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (string year, string paperFormat, int? edition, OpenAnnual open, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            FinancialYear.Read(year) is { } of && await open.RunAsync(of, edition, cancel) is { } opened
                ? await PaperFile.SendAsync(AnnualPaper.Of(opened, desk.Council.Name), paperFormat, $"annual report {ListBoardAssessments.AddressOf(of)}", printer, cancel)
                : Results.NotFound()).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}
