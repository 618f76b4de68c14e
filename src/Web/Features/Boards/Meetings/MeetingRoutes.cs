using GoldenThread.Documents.Writing;
using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The agenda or the minutes of a meeting as a file.</summary>
public static class MeetingRoutes
{
    public static readonly IReadOnlyList<(string Format, string Name)> Formats = [("docx", "Word"), ("html", "One HTML file")];

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/boards/meetings/{meeting:guid}/paper.{paperFormat:regex(^(docx|html)$)}", async (Guid meeting, string paperFormat, ListMeetings list, Desk desk, CancellationToken cancel) =>
        {
            if (await list.OneAsync(meeting, cancel) is not { } opened) { return Results.NotFound(); }
            // Written whole before it is sent: a fault on the way gives an error, never half a file.
            var (paper, file) = (MeetingMinutes.Of(opened, desk.Council.Name), new MemoryStream());
            if (paperFormat == "docx") { WordWriter.Write(paper, file); } else { HtmlWriter.Write(paper, file); }
            file.Position = 0;
            return Results.Stream(file, PlanPrinting.MediaType(paperFormat), $"{opened.Board.Acronym ?? opened.Board.Name} {opened.Meeting.On:yyyy-MM-dd}.{paperFormat}");
        }).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
}
