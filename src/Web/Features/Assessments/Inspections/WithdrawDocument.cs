using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Withdraws the request for a document, with the reason.</summary>
public sealed class WithdrawDocument(ActOnInspection act)
{
    public Task<Outcome<DocumentRequestWithdrawn>?> RunAsync(string code, int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.WithdrawDocument(number, because, by.Actor), by, cancel);
}
