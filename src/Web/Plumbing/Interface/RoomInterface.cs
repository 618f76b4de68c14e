using System.Globalization;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Plumbing.Interface;

/// <summary>What the routes of a room have in common.</summary>
public static class RoomInterface
{
    /// <summary>A room's routes under the interface's address, for tokens that open it.</summary>
    /// <param name="tag">What the description calls them.</param>
    public static RouteGroupBuilder MapInterface(this IEndpointRouteBuilder routes, string tag, KeyRoom room) => routes.MapGroup("/api/v1").WithTags(tag).AddEndpointFilter(async (context, next) =>
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return context.HttpContext.RequestServices.GetRequiredService<DeskSeat>().Desk.Actor.Scope?.Opens(room) == false ? Fault.Of(403, $"This token does not open {KeyScope.Called(room)}.", "Make another under Your account, Tokens for programs.") : await next(context);
    });

    /// <summary>What a council keeps changes only with its chain: gives to GET a tag of the place in it and the day, and answers 304 to whoever has that already and may still see it.</summary>
    public static RouteGroupBuilder TagByChain(this RouteGroupBuilder routes) => routes.AddEndpointFilter(async (context, next) =>
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "private, no-cache";
        if (!HttpMethods.IsGet(http.Request.Method)) { return await next(context); }
        var desk = http.RequestServices.GetRequiredService<DeskSeat>().Desk;
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"{desk.Sequence}-{desk.Today:yyyyMMdd}-{desk.TokenId ?? desk.Actor.Account:N}\"");
        http.Response.Headers.ETag = tag;
        return desk.IsSignedIn && http.Request.Headers.IfNoneMatch == tag && http.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>() is { } needs && desk.May(needs.Right) ? Results.StatusCode(StatusCodes.Status304NotModified) : await next(context);
    });

    /// <summary>A record that counts its changes, tagged by its version; 304 to whoever has that.</summary>
    public static IResult ByVersion<T>(this HttpContext http, int version, Func<T> row, int status = StatusCodes.Status200OK)
    {
        var tag = string.Create(CultureInfo.InvariantCulture, $"\"v{version}\"");
        (http.Response.Headers.CacheControl, http.Response.Headers.ETag) = ("private, no-cache", tag);
        return HttpMethods.IsGet(http.Request.Method) && http.Request.Headers.IfNoneMatch == tag ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Json(row(), statusCode: status);
    }
}
