using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Web.Features.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The boards with the plans and the monitoring that go to them.</summary>
public sealed class ListBoards(GoldenThreadDb db, Desk desk, SeenActions seen)
{
    public async Task<IReadOnlyList<BoardWork>> RunAsync(CancellationToken cancel)
    {
        var actions = (await seen.RunAsync(cancel)).Where(action => !action.Standing.IsClosed).ToDictionary(action => action.Standing.ActionId);
        var routes = (await db.Actions.AsNoTracking().Where(action => action.RemovedOn == null).Select(action => new { action.Id, action.Definition }).ToListAsync(cancel))
            .Where(action => actions.ContainsKey(action.Id)).SelectMany(action => action.Definition.Monitoring.Where(route => route.BoardId is not null).Select(route => (Action: actions[action.Id], Route: route))).ToLookup(one => one.Route.BoardId!.Value);
        var plans = actions.Values.Select(action => action.Plan).Distinct().OrderBy(plan => plan.Title, StringComparer.OrdinalIgnoreCase).ToList();
        return [.. desk.Organisation!.Boards.Select(board => new BoardWork(board, [.. plans.Where(plan => GoesTo(plan, board.Name))], [.. routes[board.Id].OrderBy(one => one.Action.Standing.Code, StringComparer.Ordinal)]))];
    }

    /// <summary>A draft that nobody submitted goes nowhere yet; a plan goes to the board that decided on it last, or has it before it.</summary>
    private static bool GoesTo(Plan plan, string board) =>
        plan.Current.State == PlanState.Submitted && Naming.Same(plan.Current.Board, board) || plan.InForce is { } version && (Naming.Same(version.ApprovedBy, board) || Naming.Same(version.Board, board));
}
