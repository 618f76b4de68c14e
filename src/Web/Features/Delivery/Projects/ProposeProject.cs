using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Proposes a project. Its identity is the submission's key.</summary>
public sealed class ProposeProject(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProjectProposed>> RunAsync(ProjectDetails details, Submission by, CancellationToken cancel) =>
        act.AddAsync(async council => Project.Propose(by.Key, details, await db.Projects.AsNoTracking().ToListAsync(cancel), await db.Programmes.AsNoTracking().ToListAsync(cancel), council.Chart, by.Actor), by, cancel);
}
