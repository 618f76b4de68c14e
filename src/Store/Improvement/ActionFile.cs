using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Improvement;

/// <summary>How acts load a plan or an action whole, and how a standing follows its action.</summary>
public static class ActionFile
{
    private static readonly PerModel<Func<GoldenThreadDb, Guid, string, CancellationToken, Task<ImprovementAction?>>> OfCode =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, Guid plan, string code, CancellationToken cancel) => db.Actions.SingleOrDefault(a => a.PlanId == plan && a.Code == code && a.RemovedOn == null)));

    private static readonly PerModel<Func<GoldenThreadDb, Guid, CancellationToken, Task<ActionStanding?>>> StandingOf =
        new(() => EF.CompileAsyncQuery((GoldenThreadDb db, Guid action, CancellationToken cancel) => db.Standings.SingleOrDefault(s => s.ActionId == action)));

    /// <summary>The plan by its code, tracked; null when there is none, or its import was undone.</summary>
    public static Task<Plan?> PlanAsync(this GoldenThreadDb db, string plan, CancellationToken cancel) =>
        db.Plans.SingleOrDefaultAsync(p => p.Code == plan && p.UndoneAt == null, cancel);

    /// <summary>The action by its code, or a former one, tracked; null when the plan has none.</summary>
    public static async Task<ImprovementAction?> ActionAsync(this GoldenThreadDb db, Guid planId, string code, CancellationToken cancel)
    {
        if (await OfCode.For(db)(db, planId, code, cancel) is { } action) { return action; }

        var recoded = await db.Standings.AsNoTracking().Where(s => s.PlanId == planId && !s.Removed && s.FormerCodes != "").ToListAsync(cancel);
        var former = recoded.FirstOrDefault(s => s.FormerCodes.Split(' ').Contains(code, StringComparer.OrdinalIgnoreCase));
        return former is null ? null : await db.Actions.SingleAsync(a => a.Id == former.ActionId, cancel);
    }

    /// <summary>Computes an action's standing again and keeps it; true when it changed.</summary>
    public static async Task<bool> StandAsync(this GoldenThreadDb db, ImprovementAction action, PostChart chart, CancellationToken cancel) =>
        db.Stand(await StandingOf.For(db)(db, action.Id, cancel), action, chart);

    internal static bool Stand(this GoldenThreadDb db, ActionStanding? was, ImprovementAction action, PostChart chart)
    {
        var now = ActionStanding.Of(action, chart);
        if (was is null)
        {
            db.Standings.Add(now);
            return true;
        }

        if (Same(was, now)) { return false; }
        db.Entry(was).CurrentValues.SetValues(now);
        return true;
    }

    private static bool Same(ActionStanding was, ActionStanding now) =>
        was with { Posts = now.Posts, Services = now.Services, CouncilId = now.CouncilId } == now && was.Posts.SequenceEqual(now.Posts) && was.Services.SequenceEqual(now.Services);
}
