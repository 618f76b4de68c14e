using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Notes what the inspectors said on the way.</summary>
public sealed class NoteFeedback(ActOnInspection act)
{
    public Task<Outcome<FeedbackNoted>?> RunAsync(string code, FeedbackDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.NoteFeedback(details, ShippedFrameworks.Find(inspection.Framework), by.Actor), by, cancel);
}
