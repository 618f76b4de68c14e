using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;

namespace GoldenThread.Web.Features.Reports;

/// <summary>What the council has published, for programs: what is prepared or under embargo stands in it for nobody. The data itself is under /public.</summary>
public static class PublicationApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/publications", async (int? page, int? size, SeePublications see, Desk desk, CancellationToken cancel) =>
    {
        var all = (await see.RunAsync(cancel)).Where(row => row.State is PublicationState.Published or PublicationState.Superseded or PublicationState.Withdrawn).ToList();
        return Results.Ok(Rows.Of(all.Count, all, desk.Today, page, size, row => new PublicationIssue(row.Number, row.Title, row.State, row.From!.Value, row.WithdrawnAt)));
    }).Needs(Right.ReadPublished).WithTags("Public").WithSummary("The publications that were issued, the latest first, each with the moment from which everybody could read it; those withdrawn say when").Produces<Rows<PublicationIssue>>();
}

/// <summary>A publication that was issued.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="State">How it stands: published, superseded by a later one, or withdrawn.</param>
/// <param name="PublishedFrom">Since when everybody could read it.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null where it was not.</param>
public sealed record PublicationIssue(int Number, string Title, PublicationState State, DateTimeOffset PublishedFrom, DateTimeOffset? WithdrawnAt);
