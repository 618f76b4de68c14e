using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Records what was decided on a change of a project.</summary>
public sealed class DecideProjectChange(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProjectChangeDecided>?> RunAsync(string pid, int number, bool? isApproved, string? decision, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, _) => found.DecideChange(number, isApproved, decision, by.Actor), by, cancel);
}
