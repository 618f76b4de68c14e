using GoldenThread.Domain.Boards;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Boards;

/// <summary>The briefings that whoever sits at the desk may see: those that were issued, and drafts for those who read drafts.</summary>
public sealed class ListBriefings(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<Briefing>> RunAsync(CancellationToken cancel) =>
        [.. (await db.Briefings.AsNoTracking().OrderByDescending(each => each.Number).ToListAsync(cancel)).Where(Sees)];

    public async Task<Briefing?> OneAsync(int number, CancellationToken cancel) =>
        await db.Briefings.AsNoTracking().SingleOrDefaultAsync(each => each.Number == number, cancel) is { } found && Sees(found) ? found : null;

    /// <summary>On what entry of History it rests: an issued one on the entry that issued it, whenever it is printed; a draft on the last one.</summary>
    public async Task<string> AnchorAsync(Briefing briefing, CancellationToken cancel)
    {
        var entries = db.History.AsNoTracking();
        if (briefing.IssuedOn is not null) { entries = entries.Where(entry => entry.SubjectId == briefing.Id && entry.Event == nameof(BriefingIssued)); }
        var last = await entries.OrderByDescending(entry => entry.Sequence).Select(entry => new { entry.Sequence, entry.Hash }).FirstOrDefaultAsync(cancel);
        return last is null ? "History anchor: nothing had been recorded." : $"History anchor {last.Sequence}: {last.Hash}";
    }

    private bool Sees(Briefing briefing) => briefing.IssuedOn is not null || desk.ReadsDrafts;
}
