using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Replaces an action by another of its plan.</summary>
public sealed class SupersedeAction(GoldenThreadDb db, ActOnAction act)
{
    public async Task<Outcome<ActionSuperseded>?> RunAsync(string plan, string code, string? byCode, Submission by, CancellationToken cancel)
    {
        var other = !string.IsNullOrWhiteSpace(byCode) && await db.PlanAsync(plan, cancel) is { } of ? await db.ActionAsync(of.Id, byCode.Trim(), cancel) : null;
        return await act.RunAsync(plan, code, (action, _, _) => action.Supersede(other, by.Actor), by, cancel);
    }
}
