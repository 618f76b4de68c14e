using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Begins a project, pauses it, goes on with it, completes it or stops it.</summary>
public sealed class MoveProject(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProjectMoved>?> RunAsync(string pid, ProjectState? to, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, _) => found.Move(to, because, by.Actor), by, cancel);
}
