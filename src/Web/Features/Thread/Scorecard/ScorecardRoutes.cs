using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Thread;

/// <summary>The scorecard and the storyboard as files: what the pages show.</summary>
public static class ScorecardRoutes
{
    /// <summary>What follows the address of a scorecard: the service whose it is.</summary>
    public static string Of(Guid? service) => service is { } id ? $"?service={id}" : "";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/thread/scorecard/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (string paperFormat, Guid? service, HttpRequest request, SeeScorecard see, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            await see.RunAsync(service, Day(request, desk), cancel) is { } seen
                ? await PaperFile.SendAsync(ScorecardPaper.Of(seen, desk.Council.Name), paperFormat, $"scorecard {seen.Thread.AsAt.Shown:yyyy-MM-dd}", printer, cancel)
                : Results.NotFound()).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/thread/storyboard/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (string paperFormat, HttpRequest request, SeeStoryboard see, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            await PaperFile.SendAsync(StoryPaper.Of(await see.InFullAsync(Day(request, desk), cancel), desk.Council.Name, Day(request, desk).Shown), paperFormat, $"storyboard {Day(request, desk).Shown:yyyy-MM-dd}", printer, cancel))
            .Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/thread/storyboard/{aim}/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (string aim, string paperFormat, HttpRequest request, SeeStory see, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            await see.RunAsync(aim, Day(request, desk), cancel) is { } seen
                ? await PaperFile.SendAsync(StoryPaper.Of([seen], desk.Council.Name, seen.Thread.AsAt.Shown), paperFormat, $"storyboard {aim} {seen.Thread.AsAt.Shown:yyyy-MM-dd}", printer, cancel)
                : Results.NotFound()).Needs(Right.ReadPlans).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static AsAt Day(HttpRequest request, Desk desk) => AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today);
}
