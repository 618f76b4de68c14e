using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Improvement;

/// <summary>Corrects a wrong approval by a new one; both stay in the record.</summary>
public sealed class CorrectApproval(ActOnPlan act)
{
    public Task<Outcome<ApprovalCorrected>?> RunAsync(string code, string label, string? board, string? decision, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, Right.RecordDecision, "record what a board decided", plan => plan.CorrectApproval(label, board, decision, on, by.Actor), by, cancel);
}
