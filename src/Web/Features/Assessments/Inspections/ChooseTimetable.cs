using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Chooses the timetable of an inspection.</summary>
public sealed class ChooseTimetable(ActOnInspection act)
{
    public Task<Outcome<TimetableChosen>?> RunAsync(string code, string? template, Submission by, CancellationToken cancel) =>
        act.InCouncilAsync(code, (inspection, council) => inspection.ChooseTimetable(template, new WorkingDays(council.Council.BankHolidays), by.Actor), by, cancel);
}
