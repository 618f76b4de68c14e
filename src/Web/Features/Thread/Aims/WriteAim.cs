using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Thread;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Thread;

/// <summary>Writes an aim into a plan; null when there is no such plan. Its identity is the submission's key.</summary>
public sealed class WriteAim(GoldenThreadDb db, ActOnRecord act)
{
    public async Task<Outcome<AimWritten>?> RunAsync(string planSlug, AimDetails details, Submission by, CancellationToken cancel) =>
        await db.CouncilPlans.AsNoTracking().SingleOrDefaultAsync(each => each.Slug == planSlug, cancel) is { } plan
            ? await act.AddAsync(async council => Aim.Write(by.Key, plan, details, await db.Aims.AsNoTracking().ToListAsync(cancel), council.Chart, by.Actor), by, cancel) : null;
}
