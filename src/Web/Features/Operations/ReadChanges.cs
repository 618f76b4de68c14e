using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Operations;

/// <summary>Reads what changed after a place in the council's chain, the earliest first, as far as the account may read History.</summary>
public sealed class ReadChanges(GoldenThreadDb db, HistorySight sight, Desk desk)
{
    public const int Usual = 100, Most = 1000;

    public async Task<ChangesSince> RunAsync(long after, string? kind, int size, CancellationToken cancel)
    {
        var readable = await sight.RunAsync(db.History.AsNoTracking(), cancel);
        var found = await readable.Where(entry => entry.Sequence > after && entry.Sequence <= desk.Sequence && (string.IsNullOrEmpty(kind) || entry.SubjectKind == kind)).OrderBy(entry => entry.Sequence).Take(size + 1).ToListAsync(cancel);
        var isMore = found.Count > size;
        // Where all was given, whoever asks next begins at the end of the chain, although the last entries may not be theirs to read.
        return new(after, isMore ? found[size - 1].Sequence : Math.Max(after, desk.Sequence), isMore, [.. found.Take(size).Select(ChangeRow.Of)]);
    }
}
