using System.Globalization;
using System.Threading.RateLimiting;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.RateLimiting;

namespace GoldenThread.Web.Plumbing;

/// <summary>
/// How often one person, or one address where nobody is signed in, may do what costs much: put <c>[EnableRateLimiting(Throttling.Search)]</c> on the page
/// or <c>.RequireRateLimiting(Throttling.Search)</c> on the route. Too often is answered with 429 and when to try again.
/// </summary>
public static class Throttling
{
    public const string SignIn = "sign-in";
    public const string Links = "links";
    public const string Search = "search";
    public const string Export = "export";
    public const string Import = "import";
    public const string Draw = "draw";
    public const string Ask = "ask";

    private static readonly (string Policy, Func<ThrottlingLimits, int> AMinute)[] Policies =
        [(SignIn, limits => limits.SignIn), (Links, limits => limits.Links), (Search, limits => limits.Search), (Export, limits => limits.Export), (Import, limits => limits.Import), (Draw, limits => limits.Draw), (Ask, limits => limits.Ask)];

    public static IServiceCollection AddThrottling(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            SayWhen(rejected.HttpContext.Response, rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1));
            return ValueTask.CompletedTask;
        };
        foreach (var (policy, aMinute) in Policies)
        {
            limiter.AddPolicy(policy, context => policy is Import or Ask && HttpMethods.IsGet(context.Request.Method)
                // To look at the page on which a paper is chosen costs nothing much.
                ? RateLimitPartition.GetNoLimiter("looking")
                : RateLimitPartition.GetSlidingWindowLimiter(WhoIs(context), _ => new SlidingWindowRateLimiterOptions
                { PermitLimit = aMinute(context.RequestServices.GetRequiredService<SiteOptions>().Limits), Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0 }));
        }
    });

    /// <summary>Says in whole seconds when another try makes sense.</summary>
    public static void SayWhen(HttpResponse response, TimeSpan wait) =>
        response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a request came from. An IPv6 network is one address: its owner has as many of them as they like.</summary>
    public static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null) { return ""; }
        if (address.IsIPv4MappedToIPv6) { address = address.MapToIPv4(); }
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private static string WhoIs(HttpContext context) =>
        context.RequestServices.GetRequiredService<DeskSeat>().Desk is { IsSignedIn: true } desk ? desk.Actor.Account.ToString() : AddressOf(context);
}
