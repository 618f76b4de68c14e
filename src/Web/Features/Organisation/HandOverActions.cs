using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Store.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Organisation;

/// <summary>Hands open actions of a post over to another post, or to the new holder of the same one: all of them or none, one event each.</summary>
public sealed class HandOverActions(GoldenThreadDb db)
{
    public async Task<IReadOnlyList<Problem>> RunAsync(Guid from, Guid? to, IReadOnlyCollection<Guid> actions, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        var chart = await db.ChartAsync(cancel);
        if (chart.Post(to) is not { } taker) { return [new Problem("To", "Choose the post that takes over.")]; }
        if (actions.Count == 0) { return [new Problem("Actions", "Choose at least one action.")]; }

        List<Event> events = [];
        List<Problem> problems = [];
        foreach (var action in await db.Actions.Where(a => actions.Contains(a.Id)).OrderBy(a => a.Code).ToListAsync(cancel))
        {
            var outcome = action.HandOver(from, taker, by.Actor, chart);
            problems.AddRange(outcome.Problems);
            if (outcome.Value is { } happened) { events.Add(happened); }
            await db.StandAsync(action, chart, cancel);
        }

        return problems.Count > 0 ? [.. problems.Distinct()] : events.Count == 0 ? [new Problem("Actions", "These actions are not there any more.")] : await db.SaveAsync(events, by, cancel);
    }
}
