using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Agrees to what was read of a report.</summary>
public sealed class AcceptReport(ActOnReport act)
{
    public Task<Outcome<ReportRead>?> RunAsync(Guid report, Submission by, CancellationToken cancel) => act.RunAsync(report, (waiting, before, cited) => waiting.Accept(before, cited, by.Actor), by, cancel);
}
