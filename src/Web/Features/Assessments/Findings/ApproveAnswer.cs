using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Approves the answer that somebody else gave to a finding.</summary>
public sealed class ApproveAnswer(ActOnFinding act)
{
    public Task<Outcome<AnswerApproved>?> RunAsync(string inspection, int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(inspection, number, (finding, organisation) => finding.Approve(organisation.Chart, by.Actor), by, cancel);
}
