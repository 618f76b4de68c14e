using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Says what a project is to bring, and what it depends on.</summary>
public sealed class AimProject(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProjectAimsSet>?> RunAsync(string pid, IReadOnlyList<Benefit> benefits, IReadOnlyList<Dependency> dependencies, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, council) => found.Aim(benefits, dependencies, [.. db.Projects.AsNoTracking()], council.Chart, by.Actor), by, cancel);
}
