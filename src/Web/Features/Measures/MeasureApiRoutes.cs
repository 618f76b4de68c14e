using System.Globalization;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using GoldenThread.Web.Plumbing.Interface;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Measures for programs: the same queries as the pages.</summary>
public static class MeasureApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapInterface("Measures", KeyRoom.Measures).TagByChain();
        api.MapGet("/measures", async ([FromQuery(Name = AsAtTagHelper.Field)] string? asAt, int? page, int? size, string? fields, HttpRequest request, SeeMeasures see, Desk desk, CancellationToken cancel) =>
        {
            var seen = await see.RunAsync(AsAt.Read(asAt, desk.Today), cancel);
            var matching = MeasureFilter.Of(request.Query).Apply(seen, desk);
            var wanted = string.IsNullOrWhiteSpace(fields) ? null : fields.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet();
            return TypedResults.Json(MeasureRows.Of(matching, seen, Math.Clamp(page ?? 1, 1, 1_000_000), Math.Clamp(size ?? MeasureRows.Usual, 1, MeasureRows.Most), wanted), MeasureJson.Default.MeasureRows);
        }).Needs(Right.ReadMeasures).WithSummary("The measures that the account may see, narrowed as on the page: words, colour, list, kind, service, owner, frequency, direction, signal, reach, miss, question, late, untargeted, ended, sort; page and size (50, at most 2,000); fields, parted by commas: title, owner, frequency, polarity, unit, period, value, status, state, target, colour, because, rule, direction, variation, assurance, yearEnd, recordedAt, nextDue, daysLate")
            .Produces<MeasureRows>().Produces(304).ProducesProblem(401).ProducesProblem(403);
        api.MapGet("/measures/{measure}", async (string measure, [FromQuery(Name = AsAtTagHelper.Field)] string? asAt, SeeMeasure see, Desk desk, CancellationToken cancel) =>
            await see.RunAsync(measure, AsAt.Read(asAt, desk.Today), cancel) is { } full ? Results.Json(MeasureDetail.Of(full), MeasureJson.Default.MeasureDetail) : Absent())
            .Needs(Right.ReadMeasures).WithSummary("A measure with its definition, where it stands and every figure of the whole and its parts, now or as at a day").Produces<MeasureDetail>().Produces(304).ProducesProblem(404);
        api.MapGet("/measures/{measure}/figures", async (string measure, string? from, string? to, string? part, SeeSeries see, CancellationToken cancel) =>
        {
            if (!TryDay(from, out var first) || !TryDay(to, out var last)) { return Fault.Of(400, "from or to is not a day.", "Write days like 2026-09-30."); }
            return await see.RunAsync(measure, part, first, last, cancel) is { } rows ? Results.Json(rows, MeasureJson.Default.FigureRows) : Absent();
        }).Needs(Right.ReadMeasures).WithSummary("The figures of a measure, or of one of its parts, oldest first, each with the stamp of its rating; from and to are days").Produces<FigureRows>().Produces(304).ProducesProblem(400).ProducesProblem(404);
    }

    private static bool TryDay(string? typed, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrEmpty(typed)) { return true; }
        var isDay = DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = isDay ? read : null;
        return isDay;
    }

    private static IResult Absent() => Fault.Absent("measure or part");
}
