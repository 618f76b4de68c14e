using System.Text.Json;
using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Measures as files: what the pages show, under the same addresses and queries.</summary>
public static class MeasureDownloadRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/measures.{format:regex(^(xlsx|ods|csv|json)$)}", async (string format, HttpRequest request, Desk desk, SeeMeasures see, CancellationToken cancel) =>
        {
            var seen = await see.RunAsync(AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel);
            var matching = MeasureFilter.Of(request.Query).Apply(seen, desk);
            return format == "json"
                ? Download("measures", format, seen.AsAt, stream => JsonSerializer.Serialize(stream, MeasureRows.Of(matching, seen, 1, matching.Count, null), MeasureJson.Default.MeasureRows))
                : Download("measures", format, seen.AsAt, stream => Write("Measures", MeasureTables.List(matching, seen.AsAt), format, stream));
        }).Needs(Right.ReadMeasures).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

        routes.MapGet("/measures/{measure}.{format:regex(^(xlsx|ods|csv|json|svg)$)}", async (string measure, string format, HttpRequest request, Desk desk, SeeMeasure see, CancellationToken cancel) =>
        {
            if (await see.RunAsync(measure, AsAt.Read(request.Query[AsAtTagHelper.Field], desk.Today), cancel) is not { } full) { return Results.NotFound(); }
            return format switch
            {
                "svg" => Download(full.Measure.Slug, format, full.AsAt, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(MeasurePicture.Draw(full.Judged, MeasureFinding.Of(full.Judged), "chart").Svg))),
                "json" => Download(full.Measure.Slug, format, full.AsAt, stream => JsonSerializer.Serialize(stream, MeasureDetail.Of(full), MeasureJson.Default.MeasureDetail)),
                _ => Download(full.Measure.Slug, format, full.AsAt, stream => Write($"{full.Measure.Code} {full.Definition.Title}", MeasureTables.Figures(full), format, stream)),
            };
        }).Needs(Right.ReadMeasures).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static void Write(string title, ReportTable table, string format, Stream output)
    {
        var report = new Report { Title = title, Blocks = [table] };
        switch (format)
        {
            case "csv": CsvWriter.Write(table, output); break;
            case "xlsx": ExcelWriter.Write(report, output); break;
            default: OdsWriter.Write(report, output); break;
        }
    }

    private static IResult Download(string name, string format, AsAt asAt, Action<Stream> write) =>
        WholeFile.Of(write, format == "svg" ? "image/svg+xml" : PlanPrinting.MediaType(format), $"{name} {asAt.Shown:yyyy-MM-dd}.{format}");
}
