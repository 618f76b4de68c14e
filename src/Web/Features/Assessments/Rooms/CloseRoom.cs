using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Closes the inspectors' room before its last day.</summary>
public sealed class CloseRoom(ActOnInspection act)
{
    public Task<Outcome<RoomClosed>?> RunAsync(string code, string? because, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.CloseRoom(because, by.Actor), by, cancel);
}
