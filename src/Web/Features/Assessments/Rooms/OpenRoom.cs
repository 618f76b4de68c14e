using GoldenThread.Domain.Assessments;
using GoldenThread.Domain.Assessments.Inspections;
using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>An inspectors' room with what can be read in it.</summary>
public sealed record OpenedRoom
{
    public required Inspection Inspection { get; init; }
    public InspectorsRoom Room => Inspection.Room!;
    public required IReadOnlyList<RoomThing> Things { get; init; }
    public string Path => $"/rooms/{Inspection.Code}";

    public RoomThing? Find(int number) => Things.FirstOrDefault(each => each.Thing.Number == number);

    /// <summary>The number under which a piece of evidence is shared here; null where it is not.</summary>
    public int? NumberOf(Guid? evidence) => Things.FirstOrDefault(each => each.Piece?.Id == evidence)?.Thing.Number;
}

/// <summary>Something that is shared in a room.</summary>
/// <param name="Thing">What was shared.</param>
/// <param name="Piece">The piece of evidence that it is; null for anything else.</param>
public sealed record RoomThing(SharedThing Thing, Evidence? Piece)
{
    /// <summary>Whether it is a file that the council keeps.</summary>
    public bool IsFile => Piece?.Hash is not null;
}

/// <summary>Opens an inspectors' room for whoever sits at the desk; null when there is none, or they were not let in, or it is closed: for whoever may not, all three look the same.</summary>
public sealed class OpenRoom(GoldenThreadDb db, Desk desk)
{
    public async Task<OpenedRoom?> RunAsync(string code, CancellationToken cancel)
    {
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(each => each.Code == code && each.Room != null, cancel) is not { } inspection || !inspection.MayEnterRoom(desk.Actor)) { return null; }
        var pieces = inspection.Room!.OnShow.Where(thing => thing.Kind == SharedKind.Evidence).Select(thing => thing.Id).ToList();
        var evidence = await db.Evidence.AsNoTracking().Where(piece => pieces.Contains(piece.Id)).ToDictionaryAsync(piece => piece.Id, cancel);
        return new() { Inspection = inspection, Things = [.. inspection.Room.OnShow.Select(thing => new RoomThing(thing, thing.Kind == SharedKind.Evidence ? evidence.GetValueOrDefault(thing.Id) : null))] };
    }

    /// <summary>The inspections whose rooms they may enter, the one that closes first before the others.</summary>
    public async Task<IReadOnlyList<Inspection>> AllAsync(CancellationToken cancel) =>
        [.. (await db.Inspections.AsNoTracking().Where(each => each.Room != null).ToListAsync(cancel)).Where(each => each.MayEnterRoom(desk.Actor)).OrderByDescending(each => each.Room!.IsOpen(desk.Today)).ThenBy(each => each.Room!.Until)];
}
