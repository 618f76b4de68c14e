using System.Text;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>A framework, or one edition of it, as the file that can be changed and read in again.</summary>
public static class FrameworkRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assessments/frameworks/{framework}.yaml", (string framework, OpenFramework open, CancellationToken cancel) => FileAsync(framework, null, open, cancel))
            .Needs(Right.ReadAssessments).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
        routes.MapGet("/assessments/frameworks/{framework}/editions/{number:int}.yaml", (string framework, int number, OpenFramework open, CancellationToken cancel) => FileAsync(framework, number, open, cancel))
            .Needs(Right.ReadAssessments).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static async Task<IResult> FileAsync(string framework, int? number, OpenFramework open, CancellationToken cancel) =>
        await open.RunAsync(framework, number, cancel) is not { } opened ? Results.NotFound()
        : Results.File(Encoding.UTF8.GetBytes(FrameworkWriting.Write(opened.Content)), FrameworkWriting.MediaType, $"{framework}{(number is null ? "" : $"-edition-{number}")}.yaml");
}
