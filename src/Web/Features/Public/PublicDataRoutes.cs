using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Reports;
using GoldenThread.Store.Plumbing;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Keeping;

namespace GoldenThread.Web.Features.Public;

/// <summary>What is published as files and as news, for everybody and from every site.</summary>
public static class PublicDataRoutes
{
    private const string PrioritiesSchema = "/public/priorities/schema.json";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Add(routes, "/public/measures/{measure}.{format:regex(^(csv|json)$)}", (http, seen, inForce) => seen.Measure(http.GetRouteValue("measure")?.ToString()) is { } measure ? File(http, seen, inForce, [measure], measure.Slug) : Results.NotFound());
        Add(routes, "/public/priorities.json", (http, seen, inForce) => Results.Json(new PublicPriorities(seen.Council, PublicWords.LicenceAddress, inForce.Number, seen.Content.Title, inForce.From, inForce.Digest, seen.Content.Priorities, seen.Content.Promises), StoreJson.Options));
        Add(routes, "/public/data.{format:regex(^(csv|json)$)}", (http, seen, inForce) => File(http, seen, inForce, seen.Content.Measures, "data"));
        Schema(routes, "/public/data/schema.json", Read("publication.schema.json"));
        Schema(routes, PrioritiesSchema, Read("priorities.schema.json"));
        Feed(routes, "/public/feed.atom", "application/atom+xml; charset=utf-8", feed => feed.OfAtom());
        Feed(routes, "/public/feed.rss", "application/rss+xml; charset=utf-8", feed => feed.OfRss());
    }

    private static void Add(IEndpointRouteBuilder routes, string pattern, Func<HttpContext, PublishedView, InForce, IResult> answer) =>
        routes.MapGet(pattern, async (HttpContext http, PublicationInForce published, Desk desk, CancellationToken cancel) =>
        {
            var (inForce, stamp) = await published.FindAsync(desk.Council.Id, cancel);
            if (inForce is null) { return Results.NotFound(); }
            http.Features.Set(new KeepAnswer(stamp));
            Open(http);
            return inForce.Content is not { } content
                ? Results.Text($"Withdrawn on {PublicWords.Moment(inForce.WithdrawnAt!.Value)}: {inForce.WithdrawnBecause}\n", statusCode: StatusCodes.Status410Gone)
                : answer(http, new PublishedView(content, PublicPage.Root, desk.Council.Name, inForce.From), inForce);
        }).Needs(Right.ReadPublished).RequireRateLimiting(Throttling.Draw).WithTags("Public").WithSummary("What is published, for everybody, under the Open Government Licence; 410 where it was withdrawn").Produces(200).ProducesProblem(404).Produces(410);

    private static void Feed(IEndpointRouteBuilder routes, string path, string mediaType, Func<PublicFeed, byte[]> write) =>
        routes.MapGet(path, async (HttpContext http, PublicationInForce published, SiteOptions site, Desk desk, CancellationToken cancel) =>
        {
            var (inForce, stamp) = await published.FindAsync(desk.Council.Id, cancel);
            http.Features.Set(new KeepAnswer(stamp));
            Open(http);
            // Kept by the host that was asked, so that a host which somebody makes up is in nobody else's answer.
            return Results.Bytes(write(new PublicFeed(desk.Council.Name, site.AddressFor(http.Request).ToString().TrimEnd('/'), inForce)), mediaType);
        }).Needs(Right.ReadPublished).RequireRateLimiting(Throttling.Draw).ExcludeFromDescription();

    private static IResult File(HttpContext http, PublishedView seen, InForce inForce, IReadOnlyList<PublishedMeasure> measures, string name)
    {
        var isCsv = http.GetRouteValue("format")?.ToString() == "csv";
        http.Response.Headers.ContentDisposition = $"{(isCsv ? "attachment" : "inline")}; filename=\"{name}.{(isCsv ? "csv" : "json")}\"";
        return isCsv ? Results.Bytes(PublicFile.Csv(measures), "text/csv; charset=utf-8") : Results.Bytes(PublicFile.Of(seen, inForce, measures).Json(), "application/json");
    }

    private static void Schema(IEndpointRouteBuilder routes, string path, byte[] schema) =>
        routes.MapGet(path, (HttpContext http) =>
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Bytes(schema, "application/schema+json");
        }).Needs(Right.ReadPublished).RequireRateLimiting(Throttling.Draw).ExcludeFromDescription();

    private static void Open(HttpContext http)
    {
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        http.Response.Headers.Link = $"<{PublicWords.LicenceAddress}>; rel=\"license\", <{(http.Request.Path == "/public/priorities.json" ? PrioritiesSchema : "/public/data/schema.json")}>; rel=\"describedby\"";
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(PublicDataRoutes).Assembly.GetManifestResourceStream(name)!;
        using var read = new MemoryStream();
        stream.CopyTo(read);
        return read.ToArray();
    }
}
