using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.Assessments;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Http.Features;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>What is taken out of an inspectors' room: a file, a paper, the pack of all; and for the council the log of openings.</summary>
public static class RoomRoutes
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("html", "One HTML file")];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rooms/{inspection}/{number:int}/file", async (string inspection, int number, OpenRoom open, EvidenceShelf files, NoteOpening note, HttpResponse response, CancellationToken cancel) =>
        {
            if (await open.RunAsync(inspection, cancel) is not { } room || room.Find(number) is not { IsFile: true } shared || await files.OpenAsync(shared.Piece!.Hash!, cancel) is not { } content) { return Results.NotFound(); }
            await note.RunAsync(room.Inspection, number, $"{shared.Thing.Title}: file saved", cancel);
            response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers.CacheControl = "no-store";
            return Results.Stream(content, shared.Piece!.ContentType, shared.Piece.FileName);
        }).Needs(Right.ReadRooms).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

        routes.MapGet("/rooms/{inspection}/{number:int}/paper.{paperFormat:regex(^(docx|html)$)}", async (string inspection, int number, string paperFormat, OpenRoom open, SharedPapers papers, NoteOpening note, CancellationToken cancel) =>
        {
            if (await open.RunAsync(inspection, cancel) is not { } room || room.Find(number) is not { IsFile: false } shared || await papers.RunAsync(room, shared, cancel) is not { } paper) { return Results.NotFound(); }
            await note.RunAsync(room.Inspection, number, $"{shared.Thing.Title}: saved as {(paperFormat == "docx" ? "Word" : "HTML")}", cancel);
            return WholeFile.Of(file => { if (paperFormat == "docx") { WordWriter.Write(paper, file); } else { HtmlWriter.Write(paper, file); } }, PlanPrinting.MediaType(paperFormat), $"{number:000} {Naming.Address(shared.Thing.Title, 60, "paper")}.{paperFormat}");
        }).Needs(Right.ReadRooms).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

        routes.MapGet("/rooms/{inspection}/pack.zip", async (string inspection, OpenRoom open, RoomPack pack, Desk desk, HttpContext context, CancellationToken cancel) =>
        {
            if (await open.RunAsync(inspection, cancel) is not { Things.Count: > 0 } room) { return Results.NotFound(); }
            // The zip library ends an entry with a small write that does not wait, whatever it is asked.
            if (context.Features.Get<IHttpBodyControlFeature>() is { } body) { body.AllowSynchronousIO = true; }
            return Results.Stream(output => pack.RunAsync(room, output, context.RequestAborted), "application/zip", $"pack {room.Inspection.Code} {desk.Today:yyyy-MM-dd}.zip");
        }).Needs(Right.ReadRooms).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

        routes.MapGet("/assessments/inspections/{inspection}/room-openings.{format:regex(^(csv|xlsx)$)}", async (string inspection, string format, OpenInspection open, ListOpenings list, CancellationToken cancel) =>
        {
            if (await open.RunAsync(inspection, cancel) is not { } opened) { return Results.NotFound(); }
            var table = ListOpenings.AsTable(await list.RunAsync(opened.Inspection.Id, null, cancel));
            return WholeFile.Of(file => { if (format == "csv") { CsvWriter.Write(table, file); } else { ExcelWriter.Write(new() { Title = $"{opened.Inspection.Title}: openings", Blocks = [table] }, file); } }, PlanPrinting.MediaType(format), $"openings {inspection}.{format}");
        }).Needs(Right.ReadDrafts).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }
}
