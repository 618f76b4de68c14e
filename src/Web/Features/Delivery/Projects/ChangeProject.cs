using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Changes what is said of a project; after its approval that is a new version of its PID.</summary>
public sealed class ChangeProject(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProjectChanged>?> RunAsync(string pid, ProjectDetails details, string? what, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, council) => found.Change(details, what, [.. db.Programmes.AsNoTracking()], council.Chart, by.Actor), by, cancel);
}
