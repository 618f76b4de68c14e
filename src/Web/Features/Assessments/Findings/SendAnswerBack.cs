using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Sends the answer to a finding back, with the reason.</summary>
public sealed class SendAnswerBack(ActOnFinding act)
{
    public Task<Outcome<AnswerSentBack>?> RunAsync(string inspection, int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(inspection, number, (finding, organisation) => finding.SendBack(because, organisation.Chart, by.Actor), by, cancel);
}
