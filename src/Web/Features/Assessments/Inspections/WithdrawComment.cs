using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Withdraws a comment on the draft that was not sent, with the reason.</summary>
public sealed class WithdrawComment(ActOnInspection act)
{
    public Task<Outcome<CommentWithdrawn>?> RunAsync(string code, int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.WithdrawComment(number, because, by.Actor), by, cancel);
}
