using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Records that a monitoring report was made or missed.</summary>
public sealed class ReportRoute(ActOnAction act)
{
    public Task<Outcome<RouteReported>?> RunAsync(string plan, string code, RouteReport report, DateOnly? nextDue, Submission by, CancellationToken cancel) =>
        act.RunAsync(plan, code, (action, _, organisation) => action.Report(report, nextDue, by.Actor, organisation.Chart), by, cancel);
}
