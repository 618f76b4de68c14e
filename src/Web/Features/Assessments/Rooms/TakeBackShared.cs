using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Takes back what was shared with inspectors.</summary>
public sealed class TakeBackShared(ActOnInspection act)
{
    public Task<Outcome<ThingTakenBack>?> RunAsync(string code, int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.TakeBack(number, because, by.Actor), by, cancel);
}
