using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Keeps who comes to inspect.</summary>
public sealed class KeepTeam(ActOnInspection act)
{
    public Task<Outcome<TeamChanged>?> RunAsync(string code, IReadOnlyList<TeamMember> team, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.KeepTeam(team, by.Actor), by, cancel);
}
