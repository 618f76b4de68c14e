using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Answers for a post whether it accepts to lead an action. Whether the person may see the action, the page has decided.</summary>
public sealed class AnswerLead(GoldenThreadDb db, Desk desk)
{
    /// <param name="plan">The plan's code.</param>
    /// <param name="code">The action's code, or a former one.</param>
    /// <param name="post">The post that answers; the person must hold it, or stand in for it.</param>
    /// <param name="accepts">Whether it accepts; if not, the submission carries the reason.</param>
    public async Task<IReadOnlyList<Problem>> RunAsync(string plan, string code, Guid post, bool accepts, Submission by, CancellationToken cancel)
    {
        if (await db.EarlierAsync(by, cancel) is { } earlier) { return earlier; }
        if (await db.PlanAsync(plan, cancel) is not { } found || await db.ActionAsync(found.Id, code, cancel) is not { } action) { return [new Problem("", "There is no such action.")]; }

        var chart = desk.Organisation!.Chart;
        var outcome = action.Answer(post, accepts, by.Actor, chart);
        if (outcome.Value is not { } happened) { return outcome.Problems; }
        db.HoldTo(action, by);
        await db.StandAsync(action, chart, cancel);
        return await db.CommitAsync([happened], by, cancel) is { } problem ? [problem] : [];
    }
}
