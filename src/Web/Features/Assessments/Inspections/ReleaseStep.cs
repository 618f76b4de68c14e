using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Lets a step that was set by hand be counted again.</summary>
public sealed class ReleaseStep(ActOnInspection act)
{
    public Task<Outcome<StepReleased>?> RunAsync(string code, string step, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(code, (inspection, council) => inspection.ReleaseStep(step, new WorkingDays(council.Council.BankHolidays), by.Actor), by, cancel);
}
