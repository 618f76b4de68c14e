using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>Makes a briefing from the record of meetings. Its identity is the submission's key, so that the same form sent twice leads to the same briefing.</summary>
public sealed class MakeBriefing(GoldenThreadDb db, BriefedMeetings briefed)
{
    /// <returns>The number of the briefing; null where it was refused.</returns>
    public async Task<(int? Number, IReadOnlyList<Problem> Problems)> RunAsync(BriefingHead head, IReadOnlyCollection<Guid> meetings, Submission by, CancellationToken cancel)
    {
        Briefing? made = null;
        var refused = await db.DecideAsync(async () =>
        {
            var last = await db.Briefings.Select(each => (int?)each.Number).MaxAsync(cancel) ?? 0;
            var (record, nameOf) = await briefed.RunAsync(meetings, cancel);
            var (briefing, outcome) = Briefing.Make(by.Key, last + 1, head, record, nameOf, by.Actor);
            if (briefing is null) { return Decision.Refuse(outcome.Problems); }
            db.Briefings.Add(made = briefing);
            return new Decision([outcome.Value!]);
        }, by, cancel);
        if (refused is { Count: > 0 }) { return (null, refused); }
        return (made?.Number ?? (await db.Briefings.AsNoTracking().SingleAsync(each => each.Id == by.Key, cancel)).Number, []);
    }
}
