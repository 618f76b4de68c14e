using GoldenThread.Domain.Assessments.Findings;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Withdraws a finding; it stays to be seen, with the reason.</summary>
public sealed class WithdrawFinding(ActOnFinding act)
{
    public Task<Outcome<FindingWithdrawn>?> RunAsync(string inspection, int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(inspection, number, (finding, _) => finding.Withdraw(because, by.Actor), by, cancel);
}
