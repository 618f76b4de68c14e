using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.History;

/// <summary>Walks a council's chain from its first entry to its head and names the first that was altered, removed or moved.</summary>
public static class ChainWalk
{
    /// <summary>Walks the chain of the council of this unit of work.</summary>
    /// <param name="db">The unit of work; nothing is changed.</param>
    /// <param name="code">The council's code, for the report.</param>
    public static async Task<ChainReport> WalkAsync(GoldenThreadDb db, string code, CancellationToken cancel)
    {
        // Both at one moment, so that a commit in the middle of the walk is not taken for a fault.
        var head = await db.ChainHeads.AsNoTracking().SingleOrDefaultAsync(cancel) ?? new ChainHead();
        var (before, last) = (HistoryHash.Start, (HistoryEntry?)null);
        await foreach (var (entry, personal) in EntriesAsync(db, head.Sequence, cancel))
        {
            var place = (last?.Sequence ?? 0) + 1;
            if (Look(entry, personal, place, before) is not { } fault)
            {
                (before, last) = (entry.Hash, entry);
                continue;
            }

            // When the entry before was altered together with its own hash, only the next one gives it away.
            fault = fault.Kind == ChainFaultKind.Altered && entry.PreviousHash != before && last is not null && entry.Hash == HistoryHash.Of(entry)
                ? new(ChainFaultKind.Altered, last.Sequence, Subject(last), $"Its hash is not the one that entry {entry.Sequence} follows.")
                : fault;
            var held = fault.Sequence < place ? last!.PreviousHash : before;
            return new(code, fault.Sequence - 1, held, fault.Kind == ChainFaultKind.Altered ? Moved(entry, fault, head.Sequence, cancel) : fault);
        }

        return new(code, last?.Sequence ?? 0, before, await AtTheEndAsync(db, head, last, before, cancel));
    }

    private static ChainFault? Look(HistoryEntry entry, IEnumerable<PersonalValue> personal, long place, string before) =>
        entry.Sequence != place ? new(ChainFaultKind.Removed, place, "", $"The next one is entry {entry.Sequence} ({Subject(entry)}).")
        : entry.PreviousHash != before ? new(ChainFaultKind.Altered, place, Subject(entry), $"It does not follow entry {place - 1}.")
        : entry.Hash != HistoryHash.Of(entry) ? new(ChainFaultKind.Altered, place, Subject(entry), "What it says is not what its hash was made of.")
        : personal.FirstOrDefault(value => !IsHeld(value, entry)) is { } value ? new(ChainFaultKind.Altered, place, Subject(entry), $"The personal value “{value.Field}” kept beside it is not the one that it speaks of.")
        : null;

    /// <summary>An entry that holds in another place was not altered but moved there.</summary>
    private static ChainFault Moved(HistoryEntry entry, ChainFault fault, long count, CancellationToken cancel)
    {
        if (entry.Sequence != fault.Sequence) { return fault; }
        for (var place = 1L; place <= count + 1; place++)
        {
            cancel.ThrowIfCancellationRequested();
            if (place != entry.Sequence && HistoryHash.Of(entry with { Sequence = place }) == entry.Hash)
            {
                return new(ChainFaultKind.Reordered, entry.Sequence, Subject(entry), $"It belongs in place {place}.");
            }
        }

        return fault;
    }

    private static async Task<ChainFault?> AtTheEndAsync(GoldenThreadDb db, ChainHead head, HistoryEntry? last, string hash, CancellationToken cancel)
    {
        var walked = last?.Sequence ?? 0;
        if (walked < head.Sequence) { return new(ChainFaultKind.Removed, walked + 1, "", $"The chain's head says that there are {head.Sequence} entries."); }
        if (hash != head.Hash) { return new(ChainFaultKind.Altered, walked, last is null ? "the head" : Subject(last), "Its hash is not the one that the chain's head says."); }

        // The head is written in the same transaction as the entry: one that is behind it was put there by hand, unless a commit came in between.
        var now = await db.ChainHeads.AsNoTracking().Select(h => h.Sequence).SingleOrDefaultAsync(cancel);
        var stray = await db.History.AsNoTracking().Where(e => e.Sequence > now || e.Sequence < 1).OrderBy(e => e.Sequence).FirstOrDefaultAsync(cancel);
        return stray is not null && await db.ChainHeads.AsNoTracking().AllAsync(h => h.Sequence < stray.Sequence, cancel)
            ? new(ChainFaultKind.Added, stray.Sequence, Subject(stray), $"The chain's head says that there are {now} entries.") : null;
    }

    private static async IAsyncEnumerable<(HistoryEntry Entry, List<PersonalValue> Personal)> EntriesAsync(GoldenThreadDb db, long until, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        const int AtOnce = 2000;
        for (var from = 1L; from <= until; from += AtOnce)
        {
            var to = Math.Min(from + AtOnce - 1, until);
            var personal = (await db.PersonalValues.AsNoTracking().Where(v => v.Sequence >= from && v.Sequence <= to).ToListAsync(cancel)).ToLookup(v => v.Sequence);
            foreach (var entry in await db.History.AsNoTracking().Where(e => e.Sequence >= from && e.Sequence <= to).OrderBy(e => e.Sequence).ToListAsync(cancel))
            {
                yield return (entry, [.. personal[entry.Sequence]]);
            }
        }
    }

    private static bool IsHeld(PersonalValue value, HistoryEntry entry)
    {
        var hash = Convert.ToHexStringLower(HMACSHA256.HashData(Convert.FromHexString(value.Key), Encoding.UTF8.GetBytes(value.Value)));
        return entry.Before.Contains(hash, StringComparison.Ordinal) || entry.After.Contains(hash, StringComparison.Ordinal);
    }

    private static string Subject(HistoryEntry entry) => $"{entry.SubjectKind} {entry.SubjectName}, {entry.Words}";
}
