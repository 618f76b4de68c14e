using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Plans a saving. Its identity is the submission's key.</summary>
public sealed class PlanSaving(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<SavingPlanned>> RunAsync(SavingDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => Saving.Plan(by.Key, (await db.Savings.MaxAsync(each => (int?)each.Number, cancel) ?? 0) + 1, details, await db.Projects.AsNoTracking().ToListAsync(cancel), council.Chart, by.Actor), by, cancel);
}
