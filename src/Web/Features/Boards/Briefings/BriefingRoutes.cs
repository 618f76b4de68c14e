using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The briefing of members as a file, under the address of its page.</summary>
public static class BriefingRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/boards/briefing.{paperFormat:regex(^(docx|html)$)}", async (string paperFormat, HttpRequest request, ListMeetings list, Desk desk, CancellationToken cancel) =>
        {
            string Asked(string field) => $"{request.Query[field]}".Trim();
            List<OpenedMeeting> meetings = [];
            foreach (var id in request.Query["meeting"])
            {
                if (!Guid.TryParse(id, out var meeting) || await list.OneAsync(meeting, cancel) is not { } opened) { return Results.NotFound(); }
                meetings.Add(opened);
            }

            if (meetings.Count == 0 || Asked("to").Length == 0 || Asked("from").Length == 0 || Asked("subject").Length == 0) { return Results.NotFound(); }
            var head = new BriefingHead { To = Asked("to"), AlsoFor = Asked("alsoFor"), From = [.. Asked("from").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], Subject = Asked("subject"), Basis = Asked("basis") };
            var (paper, file) = (BriefingPaper.Of(head, meetings, desk.Council.Name, board => desk.Organisation!.Boards.FirstOrDefault(each => each.Id == board)?.Name ?? ""), new MemoryStream());
            if (paperFormat == "docx") { WordWriter.Write(paper, file); } else { HtmlWriter.Write(paper, file); }
            file.Position = 0;
            return Results.Stream(file, PlanPrinting.MediaType(paperFormat), $"briefing {desk.Today:yyyy-MM-dd}.{paperFormat}");
        }).Needs(Right.RecordDecision).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}
