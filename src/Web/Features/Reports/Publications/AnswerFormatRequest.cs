using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Reports;
using GoldenThread.Store;
using GoldenThread.Store.History;
using GoldenThread.Web.Features.Shared;

namespace GoldenThread.Web.Features.Reports;

/// <summary>Says what was done about a request for another form, and deletes how to reach whoever asked.</summary>
public sealed class AnswerFormatRequest(GoldenThreadDb db, ActOnRecord act)
{
    /// <returns>Null when there is no such request.</returns>
    public Task<Outcome<FormatAnswered>?> RunAsync(Guid request, string? answer, Submission by, CancellationToken cancel) =>
        act.RunAsync(db.FormatRequests.Where(each => each.Id == request), (found, _) => found.Close(answer, by.Actor), by, cancel);
}
