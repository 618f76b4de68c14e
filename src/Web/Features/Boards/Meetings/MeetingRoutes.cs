using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The agenda or the minutes of a meeting, its pack and its decisions as files.</summary>
public static class MeetingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/boards/meetings/{meeting:guid}/paper.{paperFormat:regex(^(docx|html|pdf)$)}", async (Guid meeting, string paperFormat, ListMeetings list, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            await list.OneAsync(meeting, cancel) is { } opened ? await PaperFile.SendAsync(MeetingMinutes.Of(opened, desk.Council.Name), paperFormat, Named(opened, ""), printer, cancel) : Results.NotFound())
            .Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

        routes.MapGet("/boards/meetings/{meeting:guid}/pack.{paperFormat:regex(^(docx|html|pdf)$)}", async (Guid meeting, string paperFormat, ListMeetings list, SayHowItStands standing, GoldenThreadDb db, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
        {
            if (await list.OneAsync(meeting, cancel) is not { } opened) { return Results.NotFound(); }
            var wanted = opened.OpenItems.SelectMany(item => item.Papers).Select(paper => paper.TextId).OfType<Guid>().ToHashSet();
            var texts = await db.PaperTexts.AsNoTracking().Where(text => text.MeetingId == meeting && wanted.Contains(text.Id)).ToDictionaryAsync(text => text.Id, text => text.Words, cancel);
            var stands = await standing.RunAsync([.. opened.OpenItems.Select(opened.CaseOf).OfType<Domain.Boards.Case>()], cancel);
            return await PaperFile.SendAsync(MeetingPack.Of(opened, desk.Council.Name, desk.Organisation!, texts, stands), paperFormat, Named(opened, " pack"), printer, cancel);
        }).Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();

        routes.MapGet("/boards/meetings/{meeting:guid}/decisions.{paperFormat:regex(^(docx|html|pdf)$)}", async (Guid meeting, string paperFormat, ListMeetings list, PdfPrinter printer, Desk desk, CancellationToken cancel) =>
            await list.OneAsync(meeting, cancel) is { HasDecisions: true } opened ? await PaperFile.SendAsync(DecisionRecord.Of(opened, desk.Council.Name, desk.Organisation!), paperFormat, Named(opened, " decisions"), printer, cancel) : Results.NotFound())
            .Needs(Right.ReadCases).RequireRateLimiting(Throttling.Export).ExcludeFromDescription();
    }

    private static string Named(OpenedMeeting opened, string what) => $"{opened.Board.Acronym ?? opened.Board.Name} {opened.Meeting.On:yyyy-MM-dd}{what}";
}
