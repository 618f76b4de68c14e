using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Basics;
using GoldenThread.Store.History;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Opens the inspectors' room until a day, or moves its last day.</summary>
public sealed class OpenRoomUntil(ActOnInspection act)
{
    public Task<Outcome<RoomOpened>?> RunAsync(string code, DateOnly? until, Submission by, CancellationToken cancel) =>
        act.RunAsync(code, (inspection, _) => inspection.OpenRoom(until, by.Actor), by, cancel);
}
