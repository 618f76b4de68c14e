using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Records that comments on the draft were sent to the inspectors.</summary>
public sealed class SendComments(ActOnInspection act)
{
    public Task<Outcome<CommentsSent>?> RunAsync(string code, IReadOnlyCollection<int> numbers, DateOnly? on, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.SendComments(numbers, on, by.Actor), by, cancel);
}
