using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Plans an interview or a focus group.</summary>
public sealed class PlanEncounter(ActOnInspection act)
{
    public Task<Outcome<EncounterPlanned>?> RunAsync(string code, EncounterDetails details, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.PlanEncounter(details, by.Actor), by, cancel);
}
