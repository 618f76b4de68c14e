using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>/council.css: the council's colour, and the wash that is computed from it.</summary>
public static class CouncilCssRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/council.css", (HttpContext context, Desk desk) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            var colour = desk.Organisation is { } organisation ? AccentColour.Read(organisation.Council.Accent) : null;
            return Results.Text(colour is { } accent ? $":root{{--accent:{accent};--accent-ink:{AccentColour.White};--accent-wash:{accent.Wash}}}" : "", "text/css");
        }).Needs(Right.ReadPublished).ExcludeFromDescription();
}
