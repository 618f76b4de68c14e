using GoldenThread.Domain.Measures;
using Microsoft.Extensions.Caching.Memory;

namespace GoldenThread.Store.Measures;

/// <summary>Keeps the figures of the measures that were used lately at hand. Whatever changes a figure of a whole writes the measure's standing in the same commit, so what is held is right exactly while it is
/// of the commit that wrote the standing which holds, whichever process made that.</summary>
public sealed class FigureShelf : IDisposable
{
    /// <summary>How many figures are held at most, some 400 bytes each.</summary>
    private const int Most = 250_000;
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(30);

    private readonly MemoryCache _held = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Every revision of the figures of some series, each in the order of its periods; a series without figures is left out.</summary>
    /// <param name="standings">The standings as they were before this was asked, or at the same moment.</param>
    public async ValueTask<IReadOnlyDictionary<Guid, IReadOnlyList<Observation>>> FiguresAsync(GoldenThreadDb db, IReadOnlyCollection<Guid> series, CouncilMeasures standings, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, IReadOnlyList<Observation>>(series.Count);
        List<Guid> missing = [];
        foreach (var id in series)
        {
            if (standings.SequenceOf(id) is { } sequence && _held.TryGetValue((db.CouncilId, id), out Held? held) && held!.Sequence == sequence) { found[id] = held.Figures; }
            else { missing.Add(id); }
        }

        foreach (var same in await db.FiguresAsync(missing, cancel))
        {
            found[same.Key] = [.. same];
            if (standings.SequenceOf(same.Key) is { } sequence) { Hold(db.CouncilId, same.Key, new(sequence, found[same.Key])); }
        }

        return found;
    }

    /// <summary>Holds what a commit left of a measure's figures; to be called when it is done.</summary>
    /// <param name="before">What was recorded before it.</param>
    /// <param name="now">The revisions that it wrote, in their order.</param>
    /// <param name="sequence">Its place in the chain, which it gave the measure's standing as well.</param>
    /// <param name="at">Its moment.</param>
    public void Lay(Guid council, Guid measure, IReadOnlyList<Observation> before, IEnumerable<Observation> now, long sequence, DateTimeOffset at)
    {
        List<Observation> figures = [.. before];
        foreach (var figure in now)
        {
            var after = figures.FindLastIndex(other => (other.From, other.To).CompareTo((figure.From, figure.To)) <= 0);
            if (after >= 0 && figures[after] is { SupersededAt: null } last && (last.From, last.To) == (figure.From, figure.To)) { figures[after] = last with { SupersededAt = at }; }
            figures.Insert(after + 1, figure with { Sequence = sequence });
        }

        Hold(council, measure, new(sequence, figures));
    }

    public void Dispose() => _held.Dispose();

    private void Hold(Guid council, Guid measure, Held held) =>
        _held.Set((council, measure), held, new MemoryCacheEntryOptions { Size = held.Figures.Count + 1, SlidingExpiration = Unused });

    private sealed record Held(long Sequence, IReadOnlyList<Observation> Figures);
}
