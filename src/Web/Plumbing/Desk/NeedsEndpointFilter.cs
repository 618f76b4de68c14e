using GoldenThread.Domain.Organisation;

namespace GoldenThread.Web.Plumbing.Desk;

/// <summary>Lets an API route or a download run only for those whose roles have the right that it needs.</summary>
public static class NeedsEndpointFilter
{
    public static TBuilder Needs<TBuilder>(this TBuilder route, Right right) where TBuilder : IEndpointConventionBuilder =>
        route.WithMetadata(new NeedsAttribute(right)).AddEndpointFilter(async (context, next) =>
        {
            var desk = context.HttpContext.RequestServices.GetRequiredService<DeskSeat>().Desk;
            return right != Right.ReadPublished && !desk.IsSignedIn ? context.HttpContext.Request.Path.StartsWithSegments("/api") ? Results.Unauthorized() : Results.Challenge()
                : desk.MustUseSecondFactor && right != Right.ReadPublished ? Results.Redirect("/account/second-factor")
                : desk.May(right) ? await next(context)
                : Results.StatusCode(StatusCodes.Status403Forbidden);
        });
}
