using GoldenThread.Store;
using GoldenThread.Store.Measures;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Measures;

/// <summary>What was loaded, and what waits.</summary>
/// <param name="Waiting">Files that were read and that nobody took in yet, latest first.</param>
/// <param name="Taken">Files that were taken in, latest first, with what History says of each.</param>
/// <param name="Sources">The sources whose files are known again.</param>
public sealed record Loads(IReadOnlyList<OpenedLoad> Waiting, IReadOnlyList<TakenLoad> Taken, IReadOnlyList<KnownSource> Sources);

/// <summary>A file that was taken in.</summary>
public sealed record TakenLoad(Guid Id, string FileName, DateTimeOffset At, string Words, string By);

/// <summary>A source whose files are known again.</summary>
public sealed record KnownSource(string Name, int Measures, DateTimeOffset UsedAt);

/// <summary>Lists the loads and the sources.</summary>
public sealed class ListLoads(GoldenThreadDb db)
{
    private const int Latest = 100;

    public async Task<Loads> RunAsync(CancellationToken cancel)
    {
        var waiting = await db.FigureLoads.AsNoTracking().Where(load => load.AcceptedAt == null && load.DroppedAt == null).OrderByDescending(load => load.At).Take(Latest).ToListAsync(cancel);
        var taken = await db.FigureLoads.AsNoTracking().Where(load => load.AcceptedAt != null).OrderByDescending(load => load.AcceptedAt).Take(Latest).Select(load => new { load.Id, load.FileName, At = load.AcceptedAt!.Value }).ToListAsync(cancel);
        var ids = taken.Select(load => load.Id).ToList();
        var told = (await db.History.AsNoTracking().Where(entry => ids.Contains(entry.SubjectId)).Select(entry => new { entry.SubjectId, entry.Words, entry.Post }).ToListAsync(cancel)).ToLookup(entry => entry.SubjectId);
        var sources = await db.FigureSources.AsNoTracking().OrderBy(source => source.Name).Select(source => new { source.Name, source.Mapping, source.UsedAt }).ToListAsync(cancel);
        return new(
            [.. waiting.Select(load => new OpenedLoad(load, LoadChoices.Read(load.Mapping), LoadTally.Read(load.Tally)))],
            [.. taken.Select(load => new TakenLoad(load.Id, load.FileName, load.At, told[load.Id].FirstOrDefault()?.Words ?? "Neighbours kept", told[load.Id].FirstOrDefault()?.Post ?? ""))],
            [.. sources.Select(source => new KnownSource(source.Name, RememberedSource.Read(source.Mapping).Measures.Values.Distinct().Count(), source.UsedAt))]);
    }
}
