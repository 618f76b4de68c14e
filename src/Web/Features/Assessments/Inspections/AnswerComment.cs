using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Records what the inspectorate replied to a comment on the draft.</summary>
public sealed class AnswerComment(ActOnInspection act)
{
    public Task<Outcome<CommentAnswered>?> RunAsync(string code, int number, string? reply, bool? isTaken, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.AnswerComment(number, reply, isTaken, by.Actor), by, cancel);
}
