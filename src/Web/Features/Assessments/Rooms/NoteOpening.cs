using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Writes down that something in an inspectors' room is opened, before it is shown: what could not be written down is not shown.</summary>
public sealed class NoteOpening(GoldenThreadDb db, Desk desk)
{
    /// <param name="number">The number of what is opened; null for the room itself and the pack.</param>
    /// <param name="what">What is opened, in words.</param>
    public async Task RunAsync(Inspection inspection, int? number, string what, CancellationToken cancel)
    {
        db.RoomOpenings.Add(new()
        {
            Id = Guid.CreateVersion7(),
            CouncilId = db.CouncilId,
            InspectionId = inspection.Id,
            Number = number,
            What = what.Length > RoomOpening.MaxWhat ? $"{what[..(RoomOpening.MaxWhat - 1)]}…" : what,
            Account = desk.Actor.Account,
            By = desk.Actor.Post,
            At = desk.Actor.At,
        });
        await db.SaveChangesAsync(cancel);
    }
}
