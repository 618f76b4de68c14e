using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Improvement;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Gives an action another code; the old one finds it for ever.</summary>
public sealed class RecodeAction(GoldenThreadDb db, ActOnAction act)
{
    public async Task<Outcome<ActionRecoded>?> RunAsync(string plan, string code, string? to, Submission by, CancellationToken cancel)
    {
        if (await db.PlanAsync(plan, cancel) is not { } of) { return null; }

        // Removed actions too: a code is never used twice. The action's own former codes are free to it.
        var codes = await db.Actions.AsNoTracking().Where(a => a.PlanId == of.Id).Select(a => new { a.Id, a.Code, a.FormerCodes }).ToListAsync(cancel);
        return await act.RunAsync(plan, code, (action, _, _) => action.Recode(to?.Trim(), codes.Where(c => c.Id != action.Id).SelectMany(c => c.FormerCodes.Append(c.Code)), by.Actor), by, cancel);
    }
}
