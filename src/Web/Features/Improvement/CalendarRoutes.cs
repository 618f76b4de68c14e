using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>/calendar/TOKEN.ics: what a calendar program asks for.</summary>
public static class CalendarRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/calendar/{token}.ics", async (string token, ReadCalendar read, SiteOptions site, HttpContext context, CancellationToken cancel) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            var address = string.IsNullOrWhiteSpace(site.BaseAddress) ? $"{context.Request.Scheme}://{context.Request.Host}" : site.BaseAddress;
            return await read.RunAsync(token, address, cancel) is { } calendar ? Results.Text(calendar, "text/calendar", System.Text.Encoding.UTF8) : Results.NotFound();
        }).Needs(Right.ReadPublished).RequireRateLimiting(Throttling.Search).ExcludeFromDescription();
}
