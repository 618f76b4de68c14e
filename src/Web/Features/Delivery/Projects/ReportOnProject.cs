using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Delivery;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Delivery;

/// <summary>Says how a project stands.</summary>
public sealed class ReportOnProject(GoldenThreadDb db, ActOnRecord act)
{
    public Task<Outcome<ProjectReported>?> RunAsync(string pid, Confidence? confidence, string? done, string? next, string? issues, decimal? spent, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.Projects.Where(each => each.Pid == pid), (found, council) => found.Report(confidence, done, next, issues, spent, council.Chart, by.Actor), by, cancel);
}
