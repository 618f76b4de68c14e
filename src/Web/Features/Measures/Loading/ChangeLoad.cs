using GoldenThread.Domain.Organisation;
using GoldenThread.Store;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>Keeps what a person chose about a file that waits, and holds the file against the record again. No figure is saved.</summary>
public sealed class ChangeLoad(GoldenThreadDb db, TallyLoad tally)
{
    /// <returns>What the file comes to now; null when no such file waits.</returns>
    public async Task<LoadTally?> RunAsync(Guid id, Func<LoadChoices, LoadChoices> change, Actor actor, CancellationToken cancel)
    {
        if (await db.FigureLoads.SingleOrDefaultAsync(load => load.Id == id && load.AcceptedAt == null && load.DroppedAt == null, cancel) is not { } load) { return null; }
        var choices = change(LoadChoices.Read(load.Mapping));
        var found = await tally.RunAsync(load, choices, actor, cancel);
        (load.Mapping, load.Tally) = (choices.Write(), found.Write());
        await db.SaveChangesAsync(cancel);
        return found;
    }

    /// <summary>Counts the files again that asked which area is the council's own, as somebody has said it now.</summary>
    public async Task CountThoseThatAskedForAreaAsync(Actor actor, CancellationToken cancel)
    {
        var waiting = await db.FigureLoads.AsNoTracking().Where(load => load.AcceptedAt == null && load.DroppedAt == null).OrderBy(load => load.At).Select(load => new { load.Id, load.Tally }).ToListAsync(cancel);
        foreach (var load in waiting.Where(load => LoadTally.Read(load.Tally).NeedsArea)) { await RunAsync(load.Id, choices => choices, actor, cancel); }
    }

    /// <summary>Puts a file that waits away; false when no such file waits.</summary>
    public async Task<bool> DropAsync(Guid id, DateTimeOffset at, CancellationToken cancel) =>
        await db.FigureLoads.Where(load => load.Id == id && load.AcceptedAt == null && load.DroppedAt == null).ExecuteUpdateAsync(load => load.SetProperty(each => each.DroppedAt, at), cancel) > 0;
}
