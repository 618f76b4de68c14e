using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The list of reviews as files, with the same filter as its page, and one review as a paper.</summary>
public static class ReviewRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/boards/reviews.{format:regex(^(xlsx|ods|csv)$)}", async (string format, HttpRequest request, SeeReviews see, Desk desk, CancellationToken cancel) =>
        {
            var asAt = AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today);
            var seen = await see.RunAsync(ReviewFilter.Of(field => request.Query[field]), asAt, cancel);
            return Written(ReviewTables.Reviews(seen, asAt.Shown, board => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? "", desk.Organisation!.Chart), format, asAt.Shown);
        }).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/boards/reviews/{number:int}/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (int number, string paperFormat, HttpRequest request, SeeReviews see, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today) is var asAt && await see.OneAsync(number, asAt, cancel) is { } review
                ? await PaperFile.SendAsync(ReviewPaper.Of(review, desk.Council.Name, desk.Organisation!, asAt.Shown), paperFormat, $"review {number} {asAt.Shown:yyyy-MM-dd}", printer, cancel)
                : Results.NotFound()).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static IResult Written(ReportTable table, string format, DateOnly day) => TableFile.Of(table, format, $"reviews {day:yyyy-MM-dd}");
}
