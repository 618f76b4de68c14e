using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Measures;
using GoldenThread.Store.Organisation;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>How the acts of this room save: one outcome, or several events, and the standings that follow from them in the same commit.</summary>
public static class SavingOrganisation
{
    /// <summary>Nothing stands in the way.</summary>
    public static readonly IReadOnlyList<Problem> Granted = [];

    public static async Task<IReadOnlyList<Problem>> SaveAsync<T>(this GoldenThreadDb db, Outcome<T> outcome, Submission by, CancellationToken cancel, bool standings = false) where T : Event =>
        outcome.Value is { } happened ? await db.SaveAsync([happened], by, cancel, standings) : outcome.Problems;

    /// <param name="standings">Whether what lists show of actions and measures may follow from it.</param>
    public static async Task<IReadOnlyList<Problem>> SaveAsync(this GoldenThreadDb db, IReadOnlyList<Event> events, Submission by, CancellationToken cancel, bool standings = false)
    {
        if (!standings) { return await db.CommitAsync(events, by, cancel) is { } problem ? [problem] : Granted; }
        var refused = await db.DecideAsync(async () =>
        {
            var chart = await db.ChartAsync(cancel);
            await db.StandAllAgainAsync(chart, cancel);
            var measures = await db.OwnedAgainAsync(chart, cancel);
            return new Decision(events) { Rows = measures.Count == 0 ? null : sequence => db.WriteAsync(measures, sequence, by.Actor.At, cancel) };
        }, by, cancel);
        return refused is { Count: > 0 } problems ? problems : Granted;
    }
}
