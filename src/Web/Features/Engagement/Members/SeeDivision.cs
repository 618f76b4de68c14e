using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Web.Features.Boards;
using GoldenThread.Web.Features.Improvement;
using GoldenThread.Web.Features.Measures;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Engagement;

/// <summary>What names a member's division: figures of it, actions, cases and questions that speak of it.</summary>
public sealed class SeeDivision(GoldenThreadDb db, SeeMeasures measures, OpenPlan plans, ListCases cases, SeeQuestions questions, Desk desk)
{
    /// <summary>How many things are listed.</summary>
    public const int Most = 40;

    public async Task<IReadOnlyList<RoomChange>> RunAsync(string division, CancellationToken cancel)
    {
        var words = Folding.Fold(division).Trim();
        if (words.Length < 3) { return []; }
        bool Speaks(string text) => Folding.Fold(text).Contains(words, StringComparison.Ordinal);
        var parts = (await db.Series.AsNoTracking().Where(each => each.Kind == SeriesKind.Part && each.EndedOn == null).Select(each => new { each.MeasureId, each.Name, each.Dimension }).ToListAsync(cancel)).Where(each => Speaks(each.Name)).ToLookup(each => each.MeasureId);
        var found = (await measures.RunAsync(AsAt.Read(null, desk.Today), cancel)).All.Where(each => parts.Contains(each.Standing.MeasureId) || each.Standing.Search.Contains(words, StringComparison.Ordinal)).Select(each => parts[each.Standing.MeasureId].FirstOrDefault() is { } part
                ? new RoomChange($"{each.Standing.Code} {each.Standing.Title}", $"/measures/{each.Standing.Slug}/breakdown", each.Rating.Kind, each.Rating.Words, $"has a figure of {part.Name}")
                : new RoomChange($"{each.Standing.Code} {each.Standing.Title}", $"/measures/{each.Standing.Slug}", each.Rating.Kind, each.Rating.Words, ""))
            .Concat((await plans.InUseAsync(cancel)).SelectMany(opened => opened.Actions.Where(action => action.Search.Contains(words, StringComparison.Ordinal)).Select(action => (opened.Plan, Action: action, Status: ShownStatus.Of(action, desk.Today))))
                .Select(each => new RoomChange($"{each.Action.Code} {each.Action.Title}", $"/plans/{each.Plan.Code}/actions/{Uri.EscapeDataString(each.Action.Code)}", each.Status.Kind, each.Status.Words, each.Plan.Title)))
            .Concat((await cases.RunAsync(cancel)).Where(each => Speaks($"{each.Subject.Title} {each.Reason}")).Select(each => new RoomChange($"{each.Code} {each.Subject.Title}", $"/boards/cases/{each.Number}", "", "An open case", "")))
            .Concat((await questions.RunAsync(cancel)).Where(each => Speaks(each.Words)).Select(each => new RoomChange(SeeRoomChanges.Named(each), $"/members/questions/{each.Number}", "", "A question", "")));
        return [.. found.Take(Most)];
    }
}
