using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Sets the first day of a step of a timetable by hand, with a reason.</summary>
public sealed class MoveStep(ActOnInspection act)
{
    public Task<Outcome<StepMoved>?> RunAsync(string code, string step, DateOnly? date, string? because, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(code, (inspection, council) => inspection.MoveStep(step, date, because, new WorkingDays(council.Council.BankHolidays), by.Actor), by, cancel);
}
