using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Changes what is known of an interview or a focus group.</summary>
public sealed class ChangeEncounter(ActOnInspection act)
{
    public Task<Outcome<EncounterChanged>?> RunAsync(string code, int number, EncounterDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.ChangeEncounter(number, details, by.Actor), by, cancel);
}
