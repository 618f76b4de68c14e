using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What is downloaded of a load.</summary>
public static class LoadRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/measures/loads/{id:guid}/not-taken", async (Guid id, OpenLoad open, Desk desk, CancellationToken cancel) =>
        {
            if (await open.RunAsync(id, cancel) is not { Choices.Kind: LoadKind.Figures } opened) { return Results.NotFound(); }
            var output = new MemoryStream();
            await open.WriteRejectedAsync(opened, output, desk.Actor, cancel);
            output.Position = 0;
            return Results.File(output, "text/csv; charset=utf-8", $"not-taken-{Path.GetFileNameWithoutExtension(opened.Load.FileName)}.csv");
        }).Needs(Right.RunMeasures).ExcludeFromDescription();
}
