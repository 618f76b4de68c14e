using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Measures;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Store.Organisation;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Approves a proposed target, or records that a board did.</summary>
public sealed class ApproveTarget(ActOnMeasure act, GoldenThreadDb db)
{
    public Task<Outcome<TargetApproved>?> RunAsync(string name, Guid id, string? board, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.ReadAndRunAsync(name, async (measure, around) => measure.ApproveTarget(id, board, on, await IsAloneAsync(measure, around, by, cancel), around.Chart, by.Actor), by, cancel);

    /// <summary>Whether nobody else who has an account could approve it.</summary>
    private async Task<bool> IsAloneAsync(Measure measure, MeasureAround around, Submission by, CancellationToken cancel)
    {
        var others = await db.Users.AsNoTracking().Where(Store.Organisation.Account.InUse(by.Actor.At)).Where(account => account.Id != by.Actor.Account).ToListAsync(cancel);
        return others.All(account => !measure.MayApproveTargets(around.Chart, AccountActor.Of(account, around.Organisation, by.Actor.At)));
    }
}
