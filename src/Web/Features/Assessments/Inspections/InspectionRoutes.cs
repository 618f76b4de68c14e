using System.Text;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The timetable of an inspection and the comments on its draft as files, under the addresses of their pages.</summary>
public static class InspectionRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assessments/inspections/{inspection}/timetable.{format:regex(^(ics|xlsx|csv)$)}", async (string inspection, string format, OpenInspection open, Desk desk, SiteOptions site, HttpContext context, CancellationToken cancel) =>
        {
            if (await open.RunAsync(inspection, cancel) is not { } opened) { return Results.NotFound(); }
            var plan = PlannedInspection.Of(opened.Inspection, new(desk.Council.BankHolidays), desk.Today);
            var name = $"timetable {opened.Inspection.Code}.{format}";
            if (format != "ics") { return Written(file => TimetableFile.Write(opened.Inspection, plan, format, file), format, name); }
            var address = string.IsNullOrWhiteSpace(site.BaseAddress) ? $"{context.Request.Scheme}://{context.Request.Host}" : site.BaseAddress.TrimEnd('/');
            return Results.File(Encoding.UTF8.GetBytes(TimetableFile.Calendar(opened.Inspection, plan, desk.Actor.At, $"{address}{opened.Path}/timetable")), "text/calendar; charset=utf-8", name);
        }).Needs(Right.ReadDrafts).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

        routes.MapGet("/assessments/inspections/{inspection}/comments.{format:regex(^(docx|xlsx|csv)$)}", async (string inspection, string format, OpenInspection open, Desk desk, CancellationToken cancel) =>
            await open.RunAsync(inspection, cancel) is { } opened
                ? Written(file => CommentsFile.Write(opened.Inspection, desk.Council.Name, desk.Today, format, file), format, $"comments {opened.Inspection.Code}.{format}")
                : Results.NotFound()).Needs(Right.ReadDrafts).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static IResult Written(Action<Stream> write, string format, string name) =>
        WholeFile.Of(write, PlanPrinting.MediaType(format), name);
}
