using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Changes what is known of an inspection.</summary>
public sealed class ChangeInspection(ActOnInspection act)
{
    public Task<Outcome<InspectionChanged>?> RunAsync(string code, InspectionDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, others) => inspection.Change(details, others, by.Actor), by, cancel);
}
