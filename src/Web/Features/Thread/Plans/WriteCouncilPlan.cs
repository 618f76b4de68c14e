using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Writes a plan or strategy down. Its identity is the submission's key.</summary>
public sealed class WriteCouncilPlan(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<CouncilPlanWritten>> RunAsync(CouncilPlanDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => CouncilPlan.Write(by.Key, details, await db.CouncilPlans.AsNoTracking().ToListAsync(cancel), council.Chart, by.Actor), by, cancel);
}
