using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Cancels an interview or a focus group, with the reason.</summary>
public sealed class CancelEncounter(ActOnInspection act)
{
    public Task<Outcome<EncounterCancelled>?> RunAsync(string code, int number, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.CancelEncounter(number, because, by.Actor), by, cancel);
}
