using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What every act on one briefing does: load it with what the record says now, let the rule decide, keep it with its history.</summary>
public sealed class ActOnBriefing(GoldenThreadDb db, BriefedMeetings briefed)
{
    /// <summary>Lets the rule decide; null when there is no such briefing.</summary>
    public async Task<Outcome<T>?> RunAsync<T>(int number, Func<Briefing, IReadOnlyList<BriefingSection>, Outcome<T>> rule, Submission by, CancellationToken cancel) where T : Event
    {
        if (await db.RepeatAsync<T>(by, cancel) is { } before) { return before; }
        if (!await db.Briefings.AnyAsync(each => each.Number == number, cancel)) { return null; }
        Outcome<T>? outcome = null;
        // What the record says is read while nobody else may change it: nothing that changed meanwhile is issued.
        var refused = await db.DecideAsync(async () =>
        {
            var briefing = await db.Briefings.SingleAsync(each => each.Number == number, cancel);
            if (by.Seen is { } seen && seen != briefing.Version) { return Decision.Refuse([new Problem(GoldenThreadDb.ConflictField, "Somebody else changed this briefing while you were working on it.")]); }
            outcome = rule(briefing, await briefed.NowAsync(briefing, cancel));
            return outcome.Value is { } happened ? new Decision([happened]) : Decision.Refuse(outcome.Problems);
        }, by, cancel);
        return refused is null ? outcome : refused.Count == 0 ? Outcome<T>.Before : refused.ToList();
    }
}
