using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Sets the stages and milestones of a project.</summary>
public sealed class ScheduleProject(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<MilestonesSet>?> RunAsync(string pid, IReadOnlyList<Stage> stages, IReadOnlyList<Milestone> milestones, int? change, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, council) => found.Schedule(stages, milestones, change, council.Chart, by.Actor), by, cancel);
}
