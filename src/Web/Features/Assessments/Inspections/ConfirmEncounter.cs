using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Records that those who are met have said that they come.</summary>
public sealed class ConfirmEncounter(ActOnInspection act)
{
    public Task<Outcome<EncounterConfirmed>?> RunAsync(string code, int number, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.ConfirmEncounter(number, by.Actor), by, cancel);
}
